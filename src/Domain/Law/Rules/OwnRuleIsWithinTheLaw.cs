using Domain.Law.OwnRules;

namespace Domain.Law.Rules;

/// <summary>
/// A unit's own rule keeps on the lawful side of the law's value, that value itself included, and counts in the same unit: a
/// notice of 7 days before the congress is lawful where the law asks for 7 (企业民主管理规定 Art 18), one of 6 is not.
/// </summary>
/// <param name="Own">The unit's own rule.</param>
/// <param name="Of">The matter, with the side on which it keeps.</param>
/// <param name="Law">The row in force; null where none speaks of the matter, and then everything is lawful.</param>
public sealed record OwnRuleIsWithinTheLaw(OwnRule Own, OwnMatter Of, RuleRow? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "law.own-rule-is-within-the-law";

    /// <inheritdoc />
    public override bool Holds => Of.Limit == OwnLimit.None || Law?.Value is not { } bound
        || (Own.Unit == Law.Unit && (Of.Limit == OwnLimit.AtLeast ? Own.Value >= bound : Own.Value <= bound));

    /// <inheritdoc />
    protected override Words Message => new(
        $"本单位规定的“{Of.Title.Zh}”为{Own.Text.Zh}，{Law?.ToCitation()}要求{(Of.Limit == OwnLimit.AtLeast ? "不少于" : "不超过")}{Bound.Zh}。",
        $"The unit’s own rule on “{Of.Title.En}” says {Own.Text.En}; {Law?.ToCitation()} asks for {(Of.Limit == OwnLimit.AtLeast ? "at least" : "at most")} {Bound.En}.");

    /// <inheritdoc />
    protected override Citation? Article => Law?.ToCitation();

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("matter", Own.Matter), ("own", Own.Value), ("law", Law?.Value));

    /// <inheritdoc />
    protected override string? Field => "Value";

    private Words Bound => OwnMatters.Text(Law?.Value ?? 0, Law?.Unit ?? Own.Unit);
}
