namespace Domain.Bargaining.Rules;

/// <summary>
/// The contract took effect, its term is not over and it was not ended early. On the last day of the term it is
/// in force, the day after it is not.
/// </summary>
/// <param name="EffectiveOn">The day it took effect; null until then.</param>
/// <param name="LastDay">The last day of the term, or of an earlier end; inclusive.</param>
/// <param name="Today">The day of the act.</param>
public sealed record ContractIsInForce(DateOnly? EffectiveOn, DateOnly? LastDay, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.contract-is-in-force";

    /// <inheritdoc />
    public override bool Holds => EffectiveOn is { } effective && effective <= Today && (LastDay is null || Today <= LastDay);

    /// <inheritdoc />
    protected override Words Message => new(
        "集体合同未在有效期内。",
        "The contract is not in force.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("effectiveOn", EffectiveOn), ("lastDay", LastDay), ("today", Today));
}
