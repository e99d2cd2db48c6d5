namespace Domain.Congress.Elections;

/// <summary>监票人、计票人: two at least, who count apart and must agree.</summary>
/// <param name="Head">总监票人.</param>
/// <param name="Members">All of them, the head among them; no two the same.</param>
/// <param name="ApprovedOn">The day on which the congress approved them.</param>
public sealed record Tellers(RepresentativeId Head, IReadOnlyList<RepresentativeId> Members, DateOnly ApprovedOn);
