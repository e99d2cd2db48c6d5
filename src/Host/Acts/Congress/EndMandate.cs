using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Ends the mandate of a representative who left the unit or the electing unit, resigned or died.</summary>
[Act("end-mandate", "登记代表资格终止", "End a mandate")]
[During("Congress.ServeTerm", "Congress.FillVacancies")]
[By(Office.UnionOfficer)]
public sealed record EndMandate : CaseAct
{
    [Label("代表", "Representative"), Range(1, Most.Representatives)]
    public required int Number { get; init; }

    [Label("终止原因", "Why")]
    public required LeavingReason Reason { get; init; }

    [Label("自哪一天起不再是代表", "From which day on")]
    public required DateOnly On { get; init; }

    [Label("说明", "Note", Lines = 2), StringLength(TextBounds.Reason)]
    public string Note { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer, RollFollowers followers)
        : CaseActHandler<EndMandate, CongressTerm>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            CongressTerm aggregate, EndMandate act, ActMoment moment, CancellationToken cancellationToken)
        {
            var outcome = aggregate.EndMandate(act.Number, new(act.On, act.Reason.ToReason()), act.Note, moment);
            await followers.RefreshSessionsAsync(aggregate, moment, cancellationToken);
            return outcome;
        }

        protected override string? Perform(CongressTerm aggregate, EndMandate act, ActMoment moment) =>
            throw new NotSupportedException("What follows in other cases is written too.");
    }
}
