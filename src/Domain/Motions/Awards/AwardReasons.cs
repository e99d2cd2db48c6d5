namespace Domain.Motions.Awards;

/// <summary>What speaks for a motion, from its record alone: a proposal gives its reasons.</summary>
public static class AwardReasons
{
    /// <summary>The reasons, in the order of its life.</summary>
    /// <param name="record">The motion.</param>
    public static IReadOnlyList<Words> Of(MotionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return
        [
            .. Support(record), .. Handling(record), .. Ratings(record),
            .. record.Closing is { } closing ? [new Words($"{RuleText.Zh(closing.On)}办结", $"Closed {RuleText.Iso(closing.On)}")] : Array.Empty<Words>(),
        ];
    }

    /// <summary>By what the first ones are proposed: satisfied authors before others, done (A) before planned before not possible, then by how many stand behind it.</summary>
    /// <param name="record">The motion.</param>
    /// <returns>The higher, the sooner.</returns>
    public static (int Satisfied, int Done, int Authors) Weight(MotionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var ratings = record.LastSurvey?.Ratings ?? [];
        var satisfied = ratings.Count == 0 ? 0 : ratings.Count(rating => rating.Value == Satisfaction.Satisfied) * AwardRule.Whole / ratings.Count;
        return (satisfied, -(int)(record.LastAnswer?.Draft.Grade ?? AnswerGrade.NotPossibleNow), record.Authors.Count);
    }

    private static IEnumerable<Words> Support(MotionRecord record)
    {
        if (record.Authors.Count > 1)
        {
            yield return new($"{record.Authors.Count}人提出和附议", $"{record.Authors.Count} moved or seconded it");
        }

        if (record.Merged.Count > 0)
        {
            yield return new($"并入{record.Merged.Count}件同类提案", $"{record.Merged.Count} were merged into it");
        }
    }

    private static IEnumerable<Words> Handling(MotionRecord record)
    {
        if (record.LastAnswer is { } answer)
        {
            yield return answer.Draft.Grade switch
            {
                AnswerGrade.Done => new("已经解决或者采纳（A类）", "Done or adopted (A)"),
                AnswerGrade.Planned => new("列入计划（B类）", "Planned (B)"),
                _ => new("暂时不能解决（C类）", "Not possible now (C)"),
            };
        }

        if (record.Rounds.SelectMany(round => round.Reviews).Any(review => review.IsDone))
        {
            yield return new("计划已经落实", "What was planned is done");
        }

        if (record.Rounds.FirstOrDefault(round => !round.IsImported)?.IsAnsweredInTime == true)
        {
            yield return new("按期答复", "Answered in time");
        }
    }

    private static IEnumerable<Words> Ratings(MotionRecord record)
    {
        if (record.LastSurvey is { } survey)
        {
            var satisfied = survey.Ratings.Count(rating => rating.Value == Satisfaction.Satisfied);
            yield return new($"{survey.Ratings.Count}人评价，{satisfied}人满意", $"{satisfied} of {survey.Ratings.Count} who rated are satisfied");
        }
    }
}
