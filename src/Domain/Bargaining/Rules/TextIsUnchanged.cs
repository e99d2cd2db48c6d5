namespace Domain.Bargaining.Rules;

/// <summary>
/// The text stands still from the closing of the draft until a rejection, an objection or an agreed change
/// opens it again: what the congress votes on is what is signed and filed. No article says so; it follows from
/// the signature's binding to the text.
/// </summary>
/// <param name="ClosedOn">The day the draft was closed; null while the text is open.</param>
public sealed record TextIsUnchanged(DateOnly? ClosedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.text-is-unchanged";

    /// <inheritdoc />
    public override bool Holds => ClosedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"合同草案已于{ClosedOnZh}确认，表决、签字和备案期间文本及附件不得改动。",
        $"The draft was closed on {ClosedOnIso}; its text and annexes cannot change while it is voted on, signed and filed.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("closedOn", ClosedOn));

    private string ClosedOnZh => ClosedOn is { } day ? RuleText.Zh(day) : "";

    private string ClosedOnIso => ClosedOn is { } day ? RuleText.Iso(day) : "";
}
