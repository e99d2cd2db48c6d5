namespace Domain.Congress.Rules;

/// <summary>Every electing unit that has seats held its election before the elections close (企业民主管理规定 Art 24).</summary>
/// <param name="Missing">The electing units without an election.</param>
public sealed record EveryElectingUnitHasElected(IReadOnlyList<string> Missing) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.every-electing-unit-has-elected";

    /// <inheritdoc />
    public override bool Holds => Missing.Count == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"以下选举单位还没有登记选举：{string.Join('、', Missing)}。",
        $"These electing units have not elected: {string.Join(", ", Missing)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("missing", string.Join('、', Missing)));
}
