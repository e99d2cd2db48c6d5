using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>The motions committee files a motion, merges it into another, passes it on as an opinion or declines it.</summary>
[Act("screen-motion", "审查提案", "Screen the motion")]
[During("Motions.Screen")]
[By(Office.MotionsCommittee, Office.UnionOfficer)]
public sealed record ScreenMotion : CaseAct
{
    [Label("审查结果", "Decision")]
    public required ScreeningOutcome Outcome { get; init; }

    [Label("理由", "Reason", Lines = 5, Hint = "立案可以不填；并案、转作意见建议和不予立案必须书面说明理由", HintEn = "Needed unless it is filed"), StringLength(TextBounds.Reason)]
    public string Reason { get; init; } = "";

    [Label("并入的提案", "Merged into", Hint = "仅用于并案：已经立案、尚未答复的提案", HintEn = "Of a merger: a motion that is filed and not answered")]
    public CaseId? Lead { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, CaseLoader loader) : MotionHandler<ScreenMotion>(context, writer)
    {
        private readonly CaseWriter writer = writer;

        protected override async Task<string?> PerformAsync(
            Motion aggregate, ScreenMotion act, ActMoment moment, CancellationToken cancellationToken)
        {
            if (act.Outcome != ScreeningOutcome.Merged || act.Lead is not { } id)
            {
                return aggregate.Screen(new ScreeningText(act.Outcome, act.Reason), moment);
            }

            var lead = await loader.LoadAsync(id);
            var outcome = aggregate.MergeInto(lead.Case as Motion ?? throw new NotFoundException(), act.Reason, moment);
            await writer.WriteAsync(lead, act, outcome: null, cancellationToken);
            return outcome;
        }

        protected override string? Perform(Motion aggregate, ScreenMotion act, ActMoment moment) =>
            throw new NotSupportedException("The lead motion is read first.");
    }
}
