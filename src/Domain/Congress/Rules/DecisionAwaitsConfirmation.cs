namespace Domain.Congress.Rules;

/// <summary>The congress says once what it makes of a joint meeting’s decision.</summary>
/// <param name="Item">The item of the joint meeting.</param>
/// <param name="Awaits">Whether it was decided and nothing was said of it.</param>
public sealed record DecisionAwaitsConfirmation(int Item, bool Awaits) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.decision-awaits-confirmation";

    /// <inheritdoc />
    public override bool Holds => Awaits;

    /// <inheritdoc />
    protected override Words Message => new(
        $"联席会议第{Item}项没有待确认的决定。",
        $"Item {Item} of the joint meeting has no decision that waits to be confirmed.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("item", Item));
}
