namespace Domain.Organisations.Rules;

/// <summary>Only an employer has an authority to file with, and that is a labour authority. Holds where none is named.</summary>
/// <param name="Kind">What the unit is.</param>
/// <param name="Authority">What the unit named as authority is; null where none is named.</param>
public sealed record EmployerFilesWithAnAuthority(UnitKind Kind, UnitKind? Authority) : Rule
{
    /// <inheritdoc />
    public override string Name => "organisations.employer-files-with-an-authority";

    /// <inheritdoc />
    public override bool Holds => Authority is not { } authority || (Kind == UnitKind.Employer && authority == UnitKind.Authority);

    /// <inheritdoc />
    protected override Words Message => new(
        "只有用人单位填写备案机关，且所填单位应当是人力资源和社会保障行政部门。",
        "Only an employer names an authority, and that is a labour authority.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("kind", Kind), ("authority", Authority));

    /// <inheritdoc />
    protected override string? Field => "Authority";
}
