namespace Domain.Congress.Rules;

/// <summary>In the agenda each item has one place.</summary>
/// <param name="Twice">An item that stands twice; null where none does.</param>
public sealed record AgendaHasEachItemOnce(int? Twice) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.agenda-has-each-item-once";

    /// <inheritdoc />
    public override bool Holds => Twice is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"第{Twice}项在议程中重复。",
        $"Item {Twice} stands twice in the agenda.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("twice", Twice));

    /// <inheritdoc />
    protected override string? Field => "Slots";
}
