namespace Domain.Congress.Rules;

/// <summary>A session is called early enough for its papers: the last day to serve them, counted back from the meeting, is today or later (企业民主管理规定 Art 18). Called on 2026-10-08 for 2026-10-15, it can be; on 2026-10-09 it cannot.</summary>
/// <param name="PlannedFor">The day of the meeting.</param>
/// <param name="LastDay">The last day to serve the papers.</param>
/// <param name="Today">The day of the act.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record PapersCanStillBeServed(DateOnly PlannedFor, DateOnly LastDay, DateOnly Today, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.papers-can-still-be-served";

    /// <inheritdoc />
    public override bool Holds => LastDay >= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"会议定于{RuleText.Zh(PlannedFor)}的，会议材料最迟应于{RuleText.Zh(LastDay)}送达代表，该日已过，请另定会期。",
        $"For a meeting on {RuleText.Iso(PlannedFor)} the papers were due by {RuleText.Iso(LastDay)}; name a later day.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("plannedFor", PlannedFor), ("lastDay", LastDay), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "PlannedFor";
}
