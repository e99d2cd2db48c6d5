namespace Domain.Congress.Ballots;

/// <summary>A paper in the box.</summary>
/// <param name="Receipt">Its receipt code.</param>
/// <param name="Group">The voter group whose seal it bears.</param>
/// <param name="Filled">Its marks.</param>
public sealed record CastPaper(string Receipt, string Group, FilledPaper Filled);
