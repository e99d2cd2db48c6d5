namespace Domain.Bargaining.Rules;

/// <summary>A suspension runs that can end.</summary>
/// <param name="Suspended">Whether one runs.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record BargainingIsSuspended(bool Suspended, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.bargaining-is-suspended";

    /// <inheritdoc />
    public override bool Holds => Suspended;

    /// <inheritdoc />
    protected override Words Message => new(
        "协商没有中止。",
        "The bargaining is not suspended.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("suspended", Suspended));
}
