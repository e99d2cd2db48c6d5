using Domain.Bargaining.Rules;

namespace Domain.Bargaining;

/// <content>Texts and days as they are typed.</content>
public sealed partial class BargainingCase
{
    /// <summary>The text as it is kept, where it must be given.</summary>
    private static string Needed(string? text, int most, string field) => Bounded(text, (1, most), field);

    /// <summary>The text as it is kept, where it may be left out.</summary>
    private static string Optional(string? text, int most, string field) => Bounded(text, (0, most), field);

    private static string Bounded(string? text, (int Least, int Most) bounds, string field)
    {
        var kept = PlainText.Of(text);
        new TextIsWithinItsBounds(field, kept.Length, bounds.Least, bounds.Most).Enforce();
        return kept;
    }

    /// <summary>Lets a day planned for a meeting pass: today or later, and within a year.</summary>
    private static void EnforceMeetingDay(DateOnly day, DateOnly today)
    {
        new MeetingDayIsAhead(day, today).Enforce();
        new DayIsWithinAYear(day, today, "MeetingDay").Enforce();
    }
}
