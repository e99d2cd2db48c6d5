namespace Domain.Bargaining.Rules;

/// <summary>Each side has exactly one chief representative (集体合同规定 Art 19(2)).</summary>
/// <param name="Chiefs">Members marked as chief.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record SideHasOneChief(int Chiefs, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.side-has-one-chief";

    /// <inheritdoc />
    public override bool Holds => Chiefs == 1;

    /// <inheritdoc />
    protected override Words Message => new(
        $"每方应当确定一名首席代表，现标明{Chiefs}名。",
        $"A side has exactly one chief representative; {Chiefs} are marked.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("chiefs", Chiefs));

    /// <inheritdoc />
    protected override string? Field => "Members";
}
