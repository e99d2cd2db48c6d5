namespace Host.Pages.Today;

/// <summary>Today's work of one office.</summary>
/// <param name="Mine">A page of one's own duties, the earliest last day first.</param>
/// <param name="Figures">How many they are, how many are late and how many near.</param>
/// <param name="Others">What is waited for, the earliest last day first.</param>
/// <param name="Further">Where the next page begins; null on the last one.</param>
public sealed record TodayView(
    IReadOnlyList<TodayDuty> Mine, TodayFigures Figures, IReadOnlyList<TodayDuty> Others, TodayKey? Further);
