using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>The program's own act: the last day of a motion's step is over, and whoever has it is asked why it is late.</summary>
[Act("ask-why-motion-is-late", "要求说明提案逾期原因", "Ask why a motion is late")]
[By(Office.System)]
public sealed record AskWhyMotionIsLate : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AskWhyMotionIsLate, Motion>(context, writer)
    {
        protected override string? Perform(Motion aggregate, AskWhyMotionIsLate act, ActMoment moment)
        {
            aggregate.AskWhyLate(moment);
            return null;
        }
    }
}
