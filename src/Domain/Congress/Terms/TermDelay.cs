namespace Domain.Congress.Terms;

/// <summary>延期换届: that the next elections were put off and the term goes on.</summary>
/// <param name="From">The last day before it was put off.</param>
/// <param name="Until">The last day from then on, inclusive.</param>
/// <param name="DecidedBy">Who decided it, when and why.</param>
/// <param name="On">The day on which it was entered.</param>
public sealed record TermDelay(DateOnly From, DateOnly Until, string DecidedBy, DateOnly On);
