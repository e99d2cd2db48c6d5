using System.Text.Json.Serialization;
using Domain.Calendar;

namespace Host.Api.Law;

/// <summary>One day of a year.</summary>
/// <param name="Date">The day.</param>
/// <param name="Working">Whether people work; a swapped Saturday or Sunday is a working day.</param>
/// <param name="Type">What kind of day it is.</param>
/// <param name="Holiday">The holiday's Chinese name; null on every other day.</param>
/// <param name="Reason">Why, in Chinese: 国庆节放假, 调休上班.</param>
/// <param name="ReasonEn">Why, in English.</param>
public sealed record CalendarDay(
    DateOnly Date, bool Working, DayType Type,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Holiday, string Reason, string ReasonEn)
{
    public static CalendarDay Of(DayFact fact) =>
        new(fact.Date, fact.IsWorking, fact.Type, fact.Holiday, fact.Reason.Zh, fact.Reason.En);
}
