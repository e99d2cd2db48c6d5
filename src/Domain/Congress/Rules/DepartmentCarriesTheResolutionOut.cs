namespace Domain.Congress.Rules;

/// <summary>A department enters what it did itself: the resolution is its own.</summary>
/// <param name="Department">The department that acts.</param>
/// <param name="Resolution">The resolution.</param>
/// <param name="Owner">The department that carries it out; null where none does.</param>
public sealed record DepartmentCarriesTheResolutionOut(string Department, int Resolution, string? Owner) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.department-carries-the-resolution-out";

    /// <inheritdoc />
    public override bool Holds => Department == Owner;

    /// <inheritdoc />
    protected override Words Message => new(
        $"决议{Resolution}不由{Department}落实。", $"Resolution {Resolution} is not carried out by {Department}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("department", Department), ("resolution", Resolution));

    /// <inheritdoc />
    protected override string? Field => "Resolution";
}
