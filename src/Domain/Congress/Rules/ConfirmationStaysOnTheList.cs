namespace Domain.Congress.Rules;

/// <summary>What a joint meeting decided stays on the list until the congress has said what it makes of it (企业民主管理规定 Art 12).</summary>
/// <param name="Number">The item.</param>
/// <param name="IsConfirmation">Whether it is such an item.</param>
public sealed record ConfirmationStaysOnTheList(int Number, bool IsConfirmation) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.confirmation-stays-on-the-list";

    /// <inheritdoc />
    public override bool Holds => !IsConfirmation;

    /// <inheritdoc />
    protected override Words Message => new(
        $"第{Number}项是提请大会确认的联席会议决定，不得撤下。",
        $"Item {Number} asks the congress to confirm a joint meeting’s decision; it stays on the list.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("number", Number));

    /// <inheritdoc />
    protected override string? Field => "Item";
}
