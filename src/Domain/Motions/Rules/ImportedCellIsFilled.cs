using Domain.Motions.Import;

namespace Domain.Motions.Rules;

/// <summary>A cell that the state of an imported motion needs is filled in: what is still open needs its owner and its day.</summary>
/// <param name="Column">The column.</param>
/// <param name="State">The state that needs it.</param>
/// <param name="IsFilled">Whether something stands there, or nothing is needed.</param>
public sealed record ImportedCellIsFilled(ImportColumn Column, ImportedState State, bool IsFilled) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.imported-cell-is-filled";

    /// <inheritdoc />
    public override bool Holds => IsFilled;

    /// <inheritdoc />
    protected override Words Message => new(
        $"状态为“{ImportTitles.Of(State).Zh}”的，应当填写“{ImportTitles.Of(Column).Zh}”。",
        $"“{ImportTitles.Of(Column).En}” is needed where it is “{ImportTitles.Of(State).En}”.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("column", Column), ("state", State));

    /// <inheritdoc />
    protected override string? Field => Column.ToString();
}
