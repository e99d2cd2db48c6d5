namespace Domain.Organisations.Rules;

/// <summary>
/// Only a union stands for an employer’s workers, and what it stands for is an employer. Holds where none is named.
/// </summary>
/// <param name="Kind">What the unit is.</param>
/// <param name="Employer">What the unit named as employer is; null where none is named.</param>
public sealed record UnionStandsForAnEmployer(UnitKind Kind, UnitKind? Employer) : Rule
{
    /// <inheritdoc />
    public override string Name => "organisations.union-stands-for-an-employer";

    /// <inheritdoc />
    public override bool Holds => Employer is not { } employer || (Kind == UnitKind.Union && employer == UnitKind.Employer);

    /// <inheritdoc />
    protected override Words Message => new(
        "只有工会填写所在用人单位，且所填单位应当是用人单位。",
        "Only a union names an employer, and that is one.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("kind", Kind), ("employer", Employer));

    /// <inheritdoc />
    protected override string? Field => "Employer";
}
