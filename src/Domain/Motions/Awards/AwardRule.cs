namespace Domain.Motions.Awards;

/// <summary>优秀提案评选办法: the union's own rule; where it has set none, the product's default from the seeds. No law names it.</summary>
public sealed record AwardRule
{
    /// <summary>All hundred parts of a result.</summary>
    public const int Whole = 100;

    /// <summary>How many motions of a year are awarded at most; at least 1.</summary>
    public required int Most { get; init; }

    /// <summary>How many are nominated at most; at least <see cref="Most"/>.</summary>
    public required int MostNominated { get; init; }

    /// <summary>Whether opinions (意见建议) may be nominated too.</summary>
    public required bool TakesOpinions { get; init; }

    /// <summary>Whether it must be closed.</summary>
    public required bool NeedsClosed { get; init; }

    /// <summary>Whether its authors must be satisfied.</summary>
    public required bool NeedsSatisfied { get; init; }

    /// <summary>What part of the result the committee's scores make, of 100; the representatives' votes make the rest.</summary>
    public required int CommitteePercent { get; init; }

    /// <summary>How the casebook names the authors.</summary>
    public required AwardNames Names { get; init; }

    /// <summary>What a motion lacks to be nominated; none where it may be.</summary>
    /// <param name="record">The motion.</param>
    public IReadOnlyList<AwardCondition> MissingIn(MotionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        List<AwardCondition> missing = [];
        if (!record.IsFiled && !(TakesOpinions && record.Opinion is not null))
        {
            missing.Add(AwardCondition.Filed);
        }

        if (NeedsClosed && record.Standing.State != MotionState.Closed)
        {
            missing.Add(AwardCondition.Closed);
        }

        if (NeedsSatisfied && record.LastSurvey?.IsSatisfied != true)
        {
            missing.Add(AwardCondition.Satisfied);
        }

        return missing;
    }
}
