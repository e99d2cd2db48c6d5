namespace Domain.Congress.Rules;

/// <summary>Each voter group counts for something beside the others: its weight is at least 1.</summary>
/// <param name="Lowest">The lowest weight.</param>
public sealed record GroupsAreWeighed(int Lowest) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.groups-are-weighed";

    /// <inheritdoc />
    public override bool Holds => Lowest >= 1;

    /// <inheritdoc />
    protected override Words Message => new(
        "各分组的权重至少为1。",
        "Every group has a weight of at least 1.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("lowest", Lowest));

    /// <inheritdoc />
    protected override string? Field => "Groups";
}
