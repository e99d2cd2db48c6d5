using Host.Pages.Today;

namespace Host.Pages.Desk;

/// <summary>The filing desk: what came in, what is under review, what was sent back, what else waits, what is done.</summary>
public sealed record DeskView(
    IReadOnlyList<TodayDuty> CameIn,
    IReadOnlyList<TodayDuty> InReview,
    IReadOnlyList<TodayDuty> Defective,
    IReadOnlyList<TodayDuty> Further,
    IReadOnlyList<DoneLine> Done);
