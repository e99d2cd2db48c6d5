namespace Domain.Motions.Rules;

/// <summary>Only the lead department or a co-handler acts on the assignment.</summary>
/// <param name="Department">Who acts.</param>
/// <param name="IsHandler">Whether it has a part.</param>
public sealed record DepartmentHandlesTheMotion(string Department, bool IsHandler) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.department-handles-the-motion";

    /// <inheritdoc />
    public override bool Holds => IsHandler;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{Department}不是本提案的承办部门。",
        $"{Department} has no part in this motion.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("department", Department));

    /// <inheritdoc />
    protected override string? Field => "Department";
}
