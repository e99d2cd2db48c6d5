using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Organisations;
using Host.Motions;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Seconds a motion to which one was invited, in person.</summary>
[Act("second-motion", "附议", "Second it")]
[During("Motions.CollectSeconders", "Motions.Screen")]
[By(Office.Representative, Office.UnionOfficer)]
public sealed record SecondMotion : CaseAct
{
    [Label("代表", "Representative", Hint = "仅工会登记书面材料时选择；本人办理不用填", HintEn = "Only where the union enters from paper")]
    public RepresentativeId? OnBehalfOf { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, Roster roster) : MotionHandler<SecondMotion>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Motion aggregate, SecondMotion act, ActMoment moment, CancellationToken cancellationToken)
        {
            var roll = await roster.RollOfAsync(aggregate.Record.Union.Unit, moment.Today, cancellationToken);
            return aggregate.Second(PersonOf(aggregate, act.OnBehalfOf), roll, moment);
        }

        protected override string? Perform(Motion aggregate, SecondMotion act, ActMoment moment) =>
            throw new NotSupportedException("The roll is read first.");
    }
}
