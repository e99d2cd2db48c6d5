using Domain.Congress.Elections;

namespace Domain.Motions.Awards;

/// <summary>One representative's vote for a nominated motion.</summary>
/// <param name="By">The representative.</param>
/// <param name="On">The day.</param>
public sealed record AwardVote(RepresentativeId By, DateOnly On);
