namespace Host.Pages.Today;

/// <summary>Today's work of one office.</summary>
/// <param name="Mine">A page of one's own duties, the earliest last day first.</param>
/// <param name="Open">All of one's own open duties.</param>
/// <param name="Late">Those whose last day has passed.</param>
/// <param name="Soon">Those due within three working days, today included.</param>
/// <param name="Others">What is waited for, the earliest last day first.</param>
/// <param name="Further">Where the next page begins; null on the last one.</param>
public sealed record TodayView(
    IReadOnlyList<TodayDuty> Mine, int Open, int Late, int Soon, IReadOnlyList<TodayDuty> Others, TodayKey? Further);
