namespace Domain.Congress.Rules;

/// <summary>
/// The papers reach the representatives on or before the last day of notice, counted back from the meeting
/// (企业民主管理规定 Art 18; in Beijing 办法 Art 41). For a meeting on 2026-10-15, seven days before: 2026-10-08 is early
/// enough.
/// </summary>
/// <param name="NoticeOn">The day the papers were served.</param>
/// <param name="PlannedFor">The day of the meeting.</param>
/// <param name="LastDay">The last day of notice, inclusive.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record NoticeIsEarlyEnough(DateOnly NoticeOn, DateOnly PlannedFor, DateOnly LastDay, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.notice-is-early-enough";

    /// <inheritdoc />
    public override bool Holds => NoticeOn <= LastDay;

    /// <inheritdoc />
    protected override Words Message => new(
        $"会议定于{RuleText.Zh(PlannedFor)}，会议材料最迟应于{RuleText.Zh(LastDay)}送达代表，所填送达日为{RuleText.Zh(NoticeOn)}。",
        $"For a meeting on {RuleText.Iso(PlannedFor)} the papers are due by {RuleText.Iso(LastDay)}; they were served on {RuleText.Iso(NoticeOn)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("noticeOn", NoticeOn), ("plannedFor", PlannedFor), ("lastDay", LastDay));

    /// <inheritdoc />
    protected override string? Field => "NoticeOn";
}
