namespace Domain.Organisations.Rules;

/// <summary>
/// A unit stands below one of its own line: a union below a union or a federation, a federation below a federation, an
/// employer below an employer, an authority below an authority.
/// </summary>
/// <param name="Kind">What the unit is.</param>
/// <param name="Parent">What the unit above it is; null at the top.</param>
public sealed record ParentIsOfTheSameLine(UnitKind Kind, UnitKind? Parent) : Rule
{
    /// <inheritdoc />
    public override string Name => "organisations.parent-is-of-the-same-line";

    /// <inheritdoc />
    public override bool Holds => Parent is not { } parent || parent == Kind || (Kind == UnitKind.Union && parent == UnitKind.Federation);

    /// <inheritdoc />
    protected override Words Message => new(
        "上级单位的类别与本单位不符。",
        "The unit above it is of another line.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("kind", Kind), ("parent", Parent));

    /// <inheritdoc />
    protected override string? Field => "Parent";
}
