namespace Host.Documents.Content;

/// <summary>A chart with its numbers, which whoever opens the file can change.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Categories">What each number is of, at least one.</param>
/// <param name="Series">The numbers; of a pie one series.</param>
internal sealed record Chart(ChartKind Kind, string Title, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series) : Block;
