namespace Domain.Bargaining.Rules;

/// <summary>
/// Both sides have the same number of representatives (集体合同规定 Art 19(2)). Holds while the other side has named none.
/// </summary>
/// <param name="Worker">Representatives of one side.</param>
/// <param name="Employer">Of the other; null while it has none.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record SidesAreEqual(int Worker, int? Employer, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.sides-have-equal-numbers";

    /// <inheritdoc />
    public override bool Holds => Employer is not { } other || other == Worker;

    /// <inheritdoc />
    protected override Words Message => new(
        $"双方协商代表人数应当对等：对方{Employer}人，本方{Worker}人。",
        $"Both sides need equal numbers: the other side has {Employer}, this one {Worker}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("own", Worker), ("other", Employer));

    /// <inheritdoc />
    protected override string? Field => "Members";
}
