using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that an electing unit recalled one of its representatives (企业民主管理规定 Art 25).</summary>
[Act("recall-representative", "登记罢免代表", "Recall a representative")]
[During("Congress.ServeTerm", "Congress.FillVacancies")]
[By(Office.UnionOfficer)]
public sealed record RecallRepresentative : CaseAct
{
    [Label("代表", "Representative"), Range(1, Most.Representatives)]
    public required int Number { get; init; }

    [Label("罢免会议日期", "Held on")]
    public required DateOnly HeldOn { get; init; }

    [Label("选举单位全体职工人数", "All staff of the electing unit"), Range(1, Most.Persons)]
    public required int Staff { get; init; }

    [Label("参加人数", "Taking part"), Range(0, Most.Persons)]
    public required int Attended { get; init; }

    [Label("赞成罢免人数", "In favour"), Range(0, Most.Persons)]
    public required int InFavour { get; init; }

    [Label("罢免理由", "Why", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, RollFollowers followers)
        : CaseActHandler<RecallRepresentative, CongressTerm>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            CongressTerm aggregate, RecallRepresentative act, ActMoment moment, CancellationToken cancellationToken)
        {
            var outcome = aggregate.Recall(
                new RecallText(act.Number, act.HeldOn, act.Staff, act.Attended) { InFavour = act.InFavour, Reason = act.Reason }, moment);
            await followers.RefreshSessionsAsync(aggregate, moment, cancellationToken);
            return outcome;
        }

        protected override string? Perform(CongressTerm aggregate, RecallRepresentative act, ActMoment moment) =>
            throw new NotSupportedException("What follows in other cases is written too.");
    }
}
