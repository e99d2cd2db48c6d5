using Domain.Motions;
using Domain.Motions.Awards;

namespace Host.Motions.Awards;

/// <summary>A motion on the page of the award.</summary>
/// <param name="Case">The motion.</param>
/// <param name="Record">What is known of it.</param>
/// <param name="Standing">Where it stands among the nominated ones.</param>
public sealed record AwardItem(CaseId Case, MotionRecord Record, AwardStanding Standing)
{
    /// <summary>What speaks for it.</summary>
    public IReadOnlyList<Words> Reasons { get; } = AwardReasons.Of(Record);
}
