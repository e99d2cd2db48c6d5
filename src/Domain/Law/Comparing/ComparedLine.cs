namespace Domain.Law.Comparing;

/// <summary>One point, place by place.</summary>
/// <param name="Matter">The point.</param>
/// <param name="Cells">One for each place, in the order asked for.</param>
public sealed record ComparedLine(ComparedMatter Matter, IReadOnlyList<ComparedCell> Cells);
