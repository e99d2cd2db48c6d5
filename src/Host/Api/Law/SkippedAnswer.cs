using Domain.Calendar;

namespace Host.Api.Law;

/// <summary>A day that does not count.</summary>
/// <param name="Date">The day.</param>
/// <param name="Reason">Why, in Chinese: 国庆节放假.</param>
/// <param name="ReasonEn">Why, in English.</param>
public sealed record SkippedAnswer(DateOnly Date, string Reason, string ReasonEn)
{
    public static SkippedAnswer Of(SkippedDay day) => new(day.Date, day.Reason.Zh, day.Reason.En);
}
