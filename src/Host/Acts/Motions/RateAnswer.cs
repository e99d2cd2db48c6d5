using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Motions.Rules;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>A mover or seconder rates the answer; dissatisfied, it is handled again by the next higher leader.</summary>
[Act("rate-answer", "评价答复", "Rate the answer")]
[During("Motions.RateAnswer")]
[By(Office.Representative, Office.UnionOfficer)]
public sealed record RateAnswer : CaseAct
{
    [Label("评价", "Rating")]
    public required Satisfaction Value { get; init; }

    [Label("说明", "Remark", Lines = 3, Hint = "不满意的，写明哪里没有解决", HintEn = "Where dissatisfied, what is left open"), StringLength(TextBounds.Reason)]
    public string Remark { get; init; } = "";

    [Label("代表", "Representative", Hint = "仅工会登记书面材料时选择；本人办理不用填", HintEn = "Only where the union enters from paper")]
    public RepresentativeId? OnBehalfOf { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<RateAnswer>(context, writer)
    {
        protected override string? Perform(Motion aggregate, RateAnswer act, ActMoment moment)
        {
            var author = act.OnBehalfOf is { } person && Context.By!.Office == Office.UnionOfficer ? OnPaper(aggregate, person) : PersonOf(aggregate, null);
            return aggregate.Rate(author, act.Value, act.Remark, moment);
        }

        private static RepresentativeId OnPaper(Motion motion, RepresentativeId person)
        {
            new PersonIsOnPaper(person, motion.Record.OnPaper.Contains(person)).Enforce();
            return person;
        }
    }
}
