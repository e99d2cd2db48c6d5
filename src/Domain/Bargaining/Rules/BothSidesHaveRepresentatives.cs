namespace Domain.Bargaining.Rules;

/// <summary>A meeting needs the representatives of both sides (集体合同规定 Art 19).</summary>
/// <param name="Worker">The worker side has appointed.</param>
/// <param name="Employer">The employer side has appointed.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record BothSidesHaveRepresentatives(bool Worker, bool Employer, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.both-sides-have-representatives";

    /// <inheritdoc />
    public override bool Holds => Worker && Employer;

    /// <inheritdoc />
    protected override Words Message => new(
        "双方协商代表尚未全部产生。",
        "The representatives of both sides are not appointed yet.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("worker", Worker), ("employer", Employer));
}
