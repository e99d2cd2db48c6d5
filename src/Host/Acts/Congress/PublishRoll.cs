using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Makes the roll known; from here on the representatives act (上海市职工代表大会条例 Art 15).</summary>
[Act("publish-roll", "公布职工代表名册", "Publish the roll")]
[During("Congress.PublishRoll")]
[By(Office.UnionOfficer)]
public sealed record PublishRoll : CaseAct
{
    [Label("公布日期", "Published on")]
    public required DateOnly On { get; init; }

    [Label("公布渠道", "Channels", Hint = "如厂务公开栏、内部网站、班组会", HintEn = "Such as the notice board or the intranet"), Required, StringLength(TextBounds.Line)]
    public required string Channels { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, RollFollowers followers)
        : CaseActHandler<PublishRoll, CongressTerm>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            CongressTerm aggregate, PublishRoll act, ActMoment moment, CancellationToken cancellationToken)
        {
            var outcome = aggregate.PublishRoll(act.On, act.Channels, moment);
            await followers.EndFormerAsync(aggregate, moment, cancellationToken);
            return outcome;
        }

        protected override string? Perform(CongressTerm aggregate, PublishRoll act, ActMoment moment) =>
            throw new NotSupportedException("What follows in other cases is written too.");
    }
}
