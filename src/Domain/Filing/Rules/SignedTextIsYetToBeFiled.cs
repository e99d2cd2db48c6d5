namespace Domain.Filing.Rules;

/// <summary>A signed text is filed once; again only after an objection or a change.</summary>
/// <param name="SubmittedOn">The day the packet that is with the authority was filed; null where none is.</param>
public sealed record SignedTextIsYetToBeFiled(DateOnly? SubmittedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.signed-text-is-yet-to-be-filed";

    /// <inheritdoc />
    public override bool Holds => SubmittedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        "该合同已报送备案，尚在审查中或者已经生效。",
        "This contract is filed already; it is under review or in effect.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("submittedOn", SubmittedOn));
}
