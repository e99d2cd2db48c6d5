namespace Domain.Congress.Rules;

/// <summary>
/// The unit’s representatives act: the roll of a term is published, and the term is not over. A term until 2028-12-31 has
/// representatives on that day and none on the next.
/// </summary>
/// <param name="IsInForce">Whether there is such a roll.</param>
public sealed record RollIsInForce(bool IsInForce) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.roll-is-in-force";

    /// <inheritdoc />
    public override bool Holds => IsInForce;

    /// <inheritdoc />
    protected override Words Message => new(
        "本单位没有已公布且在届期内的职工代表名册，请先办理代表选举，或者登记延期换届。",
        "The unit has no published roll of a running term: elect representatives first, or enter that the elections were put off.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("isInForce", IsInForce));
}
