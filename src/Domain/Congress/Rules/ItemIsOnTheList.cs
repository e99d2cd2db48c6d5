namespace Domain.Congress.Rules;

/// <summary>An item that an act names stands on the session’s list. Of three items, 1 to 3 can be named.</summary>
/// <param name="Number">The item named.</param>
/// <param name="IsListed">Whether it stands there.</param>
public sealed record ItemIsOnTheList(int Number, bool IsListed) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.item-is-on-the-list";

    /// <inheritdoc />
    public override bool Holds => IsListed;

    /// <inheritdoc />
    protected override Words Message => new(
        $"议题清单中没有第{Number}项。",
        $"There is no item {Number} on the list.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("number", Number));

    /// <inheritdoc />
    protected override string? Field => "Item";
}
