namespace Domain.Filing.Rules;

/// <summary>
/// The packet holds at least as many copies as the place asks for: three by 集体合同规定 Art 42; three suffice, two
/// do not.
/// </summary>
/// <param name="Copies">The copies handed in.</param>
/// <param name="Needed">The copies asked for.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record CopiesAreEnough(int Copies, int Needed, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.copies-are-enough";

    /// <inheritdoc />
    public override bool Holds => Copies >= Needed;

    /// <inheritdoc />
    protected override Words Message => new(
        $"报送合同文本至少{Needed}份，所填为{Copies}份。",
        $"At least {Needed} copies are filed; {Copies} were given.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("copies", Copies), ("needed", Needed));

    /// <inheritdoc />
    protected override string? Field => "Copies";
}
