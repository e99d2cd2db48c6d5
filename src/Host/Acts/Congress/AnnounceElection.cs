using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Announces seats, spread and term to the staff (企业民主管理规定 Art 10).</summary>
[Act("announce-election", "公布选举方案", "Announce the elections")]
[During("Congress.AnnounceElection")]
[By(Office.UnionOfficer)]
public sealed record AnnounceElection : CaseAct
{
    [Label("本届任期自", "Term from", Hint = "选举可以在公告之后、任期开始之前举行", HintEn = "Elections may be held before it, from the announcement on")]
    public required DateOnly Begins { get; init; }

    [Label("本届任期至", "Term until", Hint = "当日仍在任期内", HintEn = "That day included")]
    public required DateOnly Ends { get; init; }

    [Label("公布渠道", "Channels", Hint = "如厂务公开栏、内部网站、班组会", HintEn = "Such as the notice board or the intranet"), Required, StringLength(TextBounds.Line)]
    public required string Channels { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AnnounceElection, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, AnnounceElection act, ActMoment moment) =>
            aggregate.Announce(act.Begins, act.Ends, act.Channels, moment);
    }
}
