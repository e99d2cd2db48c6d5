using System.ComponentModel.DataAnnotations;
using Domain.Motions;
using Domain.Motions.Awards;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>A member of the motions committee scores a nominated motion, or changes the score before it is awarded.</summary>
[Act("score-motion", "优秀提案评分", "Score for the award")]
[By(Office.MotionsCommittee)]
public sealed record ScoreMotion : CaseAct
{
    [Label("评分", "Score", Hint = "0至100分；评定以前可以修改", HintEn = "0 to 100; it may be changed until the award"), Range(0, AwardScore.Highest)]
    public required int Points { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<ScoreMotion>(context, writer)
    {
        protected override string? Perform(Motion aggregate, ScoreMotion act, ActMoment moment)
        {
            aggregate.ScoreForAward(act.Points, moment);
            return null;
        }
    }
}
