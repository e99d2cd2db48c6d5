namespace Domain.Organisations.Rules;

/// <summary>Only an employer, or who stands for the employers of a region or an industry, is of a kind of employer. Holds where none is named.</summary>
/// <param name="Kind">What the unit is.</param>
/// <param name="EmployerKind">The kind of employer named; null where none is.</param>
public sealed record OnlyAnEmployerHasAKind(UnitKind Kind, EmployerKind? EmployerKind) : Rule
{
    /// <inheritdoc />
    public override string Name => "organisations.only-an-employer-has-a-kind";

    /// <inheritdoc />
    public override bool Holds => EmployerKind is null || Kind == UnitKind.Employer;

    /// <inheritdoc />
    protected override Words Message => new(
        "只有用人单位填写单位性质。", "Only an employer is of a kind of employer.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("kind", Kind), ("employerKind", EmployerKind));

    /// <inheritdoc />
    protected override string? Field => "EmployerKind";
}
