namespace Domain.Motions.Rules;

/// <summary>The mover objects once; the presidium's word is the last.</summary>
/// <param name="Earlier">The day of the earlier objection; null where there is none.</param>
public sealed record ObjectionIsMadeOnce(DateOnly? Earlier) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.objection-is-made-once";

    /// <inheritdoc />
    public override bool Holds => Earlier is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"已于{RuleText.Zh(Earlier ?? default)}提出过异议，主席团的决定是最终决定。",
        $"An objection was made on {RuleText.Iso(Earlier ?? default)}; the presidium decided for good.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("earlier", Earlier));
}
