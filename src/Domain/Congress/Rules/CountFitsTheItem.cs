namespace Domain.Congress.Rules;

/// <summary>Votes of yes and no are counted of an item that asks for them, grades of an appraisal, rankings of a choice of welfare.</summary>
/// <param name="Number">The item.</param>
/// <param name="Fits">Whether the count is of the kind that the item asks for.</param>
public sealed record CountFitsTheItem(int Number, bool Fits) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.count-fits-the-item";

    /// <inheritdoc />
    public override bool Holds => Fits;

    /// <inheritdoc />
    protected override Words Message => new(
        $"第{Number}项的选票内容与所登记的计票单不符。",
        $"The papers of item {Number} ask for something else than this count.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("number", Number));

    /// <inheritdoc />
    protected override string? Field => "Item";
}
