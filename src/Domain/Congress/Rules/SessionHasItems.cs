namespace Domain.Congress.Rules;

/// <summary>A session is called for something: at least one item stands on its list.</summary>
/// <param name="Items">Items on the list.</param>
public sealed record SessionHasItems(int Items) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.session-has-items";

    /// <inheritdoc />
    public override bool Holds => Items > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "尚未拟定会议议题。",
        "No item stands on the session’s list yet.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("items", Items));
}
