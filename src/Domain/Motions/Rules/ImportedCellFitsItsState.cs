using Domain.Motions.Import;

namespace Domain.Motions.Rules;

/// <summary>An imported motion that is still open has no answer, or no day of closing, that its state has not reached.</summary>
/// <param name="Column">The column.</param>
/// <param name="State">The state.</param>
/// <param name="Fits">Whether the cell is empty or the state has reached it.</param>
public sealed record ImportedCellFitsItsState(ImportColumn Column, ImportedState State, bool Fits) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.imported-cell-fits-its-state";

    /// <inheritdoc />
    public override bool Holds => Fits;

    /// <inheritdoc />
    protected override Words Message => new(
        $"状态为“{ImportTitles.Of(State).Zh}”的，不应填写“{ImportTitles.Of(Column).Zh}”，请核对状态。",
        $"“{ImportTitles.Of(Column).En}” does not go with “{ImportTitles.Of(State).En}”.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("column", Column), ("state", State));

    /// <inheritdoc />
    protected override string? Field => Column.ToString();
}
