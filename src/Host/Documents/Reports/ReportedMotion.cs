using Domain.Motions;
using Domain.Motions.Figures;

namespace Host.Documents.Reports;

/// <summary>A motion as it is reported on.</summary>
/// <param name="Line">What the board knows of it.</param>
/// <param name="HeldBy">Who has it in hand.</param>
/// <param name="Ratings">What its authors said last.</param>
internal sealed record ReportedMotion(MotionLine Line, string HeldBy, IReadOnlyList<Satisfaction> Ratings)
{
    /// <summary>Why its step is late; null where nobody said so.</summary>
    public string? WhyLate { get; init; }

    /// <summary>Whether it was asked why.</summary>
    public bool IsAskedWhyLate { get; init; }

    /// <summary>A motion as it stands on a day.</summary>
    public static ReportedMotion Of(Motion motion, DateOnly today) => new(
        MotionLine.Of(motion.Id, motion.Record),
        string.Join('、', motion.HolderOn(today).Names),
        [
            .. motion.Record.Rounds.SelectMany(round => round.Surveys).LastOrDefault(survey => survey.Ratings.Count > 0)?.Ratings
                .Select(rating => rating.Value) ?? [],
        ])
    {
        WhyLate = motion.DelayNow?.Reason,
        IsAskedWhyLate = motion.DelayNow is not null,
    };
}
