namespace Domain.Congress.Rules;

/// <summary>A congress is convened only when the one convened before has met.</summary>
/// <param name="Awaited">The day of a congress that was convened and has no result yet; null where there is none.</param>
public sealed record LastCongressHasMet(DateOnly? Awaited) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.last-one-has-met";

    /// <inheritdoc />
    public override bool Holds => Awaited is null;

    /// <inheritdoc />
    protected override Words Message => new(
        "已召集职工（代表）大会，尚未登记其结果，不能再次召集。",
        "A congress is already convened and has no result yet.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("awaited", Awaited));
}
