namespace Host.Documents.Content;

/// <summary>One row of numbers in a chart.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Values">One for each category.</param>
internal sealed record ChartSeries(string Title, IReadOnlyList<int> Values);
