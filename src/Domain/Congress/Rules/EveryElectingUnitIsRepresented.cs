namespace Domain.Congress.Rules;

/// <summary>Every electing unit has at least one seat. A remark: where there are more units than seats, several elect together.</summary>
/// <param name="Without">The units without a seat.</param>
public sealed record EveryElectingUnitIsRepresented(IReadOnlyList<string> Without) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.every-electing-unit-is-represented";

    /// <inheritdoc />
    public override bool Holds => Without.Count == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"以下选举单位没有代表名额，可与其他单位合并选举：{string.Join('、', Without)}。",
        $"These electing units have no seat and may elect together with others: {string.Join(", ", Without)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("without", string.Join('、', Without)));
}
