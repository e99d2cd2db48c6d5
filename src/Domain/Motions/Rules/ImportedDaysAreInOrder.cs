using Domain.Motions.Import;

namespace Domain.Motions.Rules;

/// <summary>Moved, assigned, answered, closed: none before the one before it; the same day is in order.</summary>
/// <param name="Column">The earlier step's column.</param>
/// <param name="Day">The earlier step's day.</param>
/// <param name="NextColumn">The later step's column, at which it is said.</param>
/// <param name="NextDay">The later step's day.</param>
public sealed record ImportedDaysAreInOrder(ImportColumn Column, DateOnly Day, ImportColumn NextColumn, DateOnly NextDay) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.imported-days-are-in-order";

    /// <inheritdoc />
    public override bool Holds => Day <= NextDay;

    /// <inheritdoc />
    protected override Words Message => new(
        $"“{ImportTitles.Of(NextColumn).Zh}”（{RuleText.Zh(NextDay)}）早于“{ImportTitles.Of(Column).Zh}”（{RuleText.Zh(Day)}）。",
        $"“{ImportTitles.Of(NextColumn).En}” ({RuleText.Iso(NextDay)}) is before “{ImportTitles.Of(Column).En}” ({RuleText.Iso(Day)}).");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("column", Column), ("day", Day), ("nextColumn", NextColumn), ("nextDay", NextDay));

    /// <inheritdoc />
    protected override string? Field => NextColumn.ToString();
}
