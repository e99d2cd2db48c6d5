using Domain.Calendar;
using Host.Pages.Text;

namespace Host.Pages.Deadlines;

/// <summary>How pages write days in a row: <c>2026年9月16日至10月4日（19日）</c>; the year is written once.</summary>
internal static class SpanText
{
    public static string Of(DaySpan span, bool english) => (span.Days, english) switch
    {
        (1, _) => DayText.Of(span.First, english),
        (_, false) => $"{DayText.Of(span.First, false)}至{Rest(span)}（{span.Days}日）",
        _ => $"{DayText.Of(span.First, true)} to {DayText.Of(span.Last, true)} ({span.Days} days)",
    };

    public static string Of(IEnumerable<DaySpan> spans, bool english) =>
        string.Join(english ? "; " : "；", spans.Select(span => Of(span, english)));

    private static string Rest(DaySpan span)
    {
        var whole = DayText.Of(span.Last, false);
        return span.First.Year == span.Last.Year ? whole[(whole.IndexOf('年', StringComparison.Ordinal) + 1)..] : whole;
    }
}
