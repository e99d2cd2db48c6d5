namespace Domain.Congress.Rules;

/// <summary>What a result brings about, or does not, is entered after it was announced.</summary>
/// <param name="Item">The item.</param>
/// <param name="IsAnnounced">Whether its result was announced.</param>
public sealed record ResultIsAnnounced(int Item, bool IsAnnounced) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.result-is-announced";

    /// <inheritdoc />
    public override bool Holds => IsAnnounced;

    /// <inheritdoc />
    protected override Words Message => new(
        $"第{Item}项的表决结果尚未宣布。",
        $"The result of item {Item} is not announced yet.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("item", Item));
}
