using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>The union writes to the responsible leader.</summary>
[Act("supervise-motion", "督办", "Supervise by letter")]
[During("Motions.Handle", "Motions.CarryOutPlan")]
[By(Office.UnionOfficer)]
public sealed record SuperviseMotion : CaseAct
{
    [Label("督办函文号", "Number of the letter"), Required, StringLength(TextBounds.Line)]
    public required string Number { get; init; }

    [Label("督办内容", "What it says", Lines = 6), Required, StringLength(TextBounds.Text)]
    public required string Text { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<SuperviseMotion>(context, writer)
    {
        protected override string? Perform(Motion aggregate, SuperviseMotion act, ActMoment moment)
        {
            aggregate.Supervise(act.Number, act.Text, moment);
            return null;
        }
    }
}
