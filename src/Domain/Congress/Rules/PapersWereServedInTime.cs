namespace Domain.Congress.Rules;

/// <summary>Nothing is voted on whose papers came late: everybody who got them had them by the last day, counted back from the meeting (企业民主管理规定 Art 18). Served on the last day itself is in time.</summary>
/// <param name="Late">How many had them after the last day.</param>
/// <param name="LastDay">The last day, inclusive.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record PapersWereServedInTime(int Late, DateOnly LastDay, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.papers-were-served-in-time";

    /// <inheritdoc />
    public override bool Holds => Late == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"有{Late}名代表在最后期限（{RuleText.Zh(LastDay)}）之后才收到会议材料，不得付诸表决。",
        $"{Late} representatives had the papers only after the last day ({RuleText.Iso(LastDay)}); no vote may be taken.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("late", Late), ("lastDay", LastDay));
}
