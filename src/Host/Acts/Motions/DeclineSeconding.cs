using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Declines an invitation to second.</summary>
[Act("decline-seconding", "不附议", "Decline to second")]
[During("Motions.CollectSeconders", "Motions.Screen")]
[By(Office.Representative, Office.UnionOfficer)]
public sealed record DeclineSeconding : CaseAct
{
    [Label("代表", "Representative", Hint = "仅工会登记书面材料时选择；本人办理不用填", HintEn = "Only where the union enters from paper")]
    public RepresentativeId? OnBehalfOf { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<DeclineSeconding>(context, writer)
    {
        protected override string? Perform(Motion aggregate, DeclineSeconding act, ActMoment moment)
        {
            aggregate.DeclineToSecond(PersonOf(aggregate, act.OnBehalfOf), moment);
            return null;
        }
    }
}
