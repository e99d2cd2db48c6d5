namespace Domain.Motions.Awards;

/// <summary>Where a nominated motion stands among the others: in hundredths of a point, so that nothing is rounded twice.</summary>
/// <param name="Scores">How many members scored.</param>
/// <param name="Average">Their average, in hundredths, rounded down: 8,550 is 85.50.</param>
/// <param name="Votes">How many representatives voted for it.</param>
/// <param name="Voters">How many might have.</param>
/// <param name="Result">The result by the union's parts, in hundredths, rounded down.</param>
public sealed record AwardStanding(int Scores, int Average, int Votes, int Voters, int Result)
{
    private const int Hundredths = 100;

    /// <summary>
    /// The standing of a motion: of 60 parts for the committee, scores of 90 and 81 and the votes of 30 of 40, it is
    /// 0.6 × 85.50 + 0.4 × 75.00 = 81.30. Where nobody may vote, votes count nothing.
    /// </summary>
    /// <param name="record">The motion.</param>
    /// <param name="rule">The union's rule.</param>
    /// <param name="voters">How many representatives may vote; at least 0.</param>
    public static AwardStanding Of(MotionRecord record, AwardRule rule, int voters)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(rule);
        var (scores, votes) = (record.AwardScores, record.AwardVotes.Count);
        var average = scores.Count == 0 ? 0 : scores.Sum(score => score.Points) * Hundredths / scores.Count;
        var share = voters == 0 ? 0 : votes * AwardScore.Highest * Hundredths / voters;
        var result = ((rule.CommitteePercent * average) + ((AwardRule.Whole - rule.CommitteePercent) * share)) / AwardRule.Whole;
        return new(scores.Count, average, votes, voters, result);
    }
}
