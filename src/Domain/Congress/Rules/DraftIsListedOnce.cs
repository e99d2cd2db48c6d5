namespace Domain.Congress.Rules;

/// <summary>A draft is put to a session once.</summary>
/// <param name="Item">The item under which the same case stands already; null where it stands under none.</param>
public sealed record DraftIsListedOnce(int? Item) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.draft-is-listed-once";

    /// <inheritdoc />
    public override bool Holds => Item is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"该合同草案已列为第{Item}项议题。",
        $"This draft is item {Item} already.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("item", Item));

    /// <inheritdoc />
    protected override string? Field => "Draft";
}
