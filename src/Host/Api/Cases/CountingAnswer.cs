using Domain;
using Domain.Calendar;
using Domain.Law;

namespace Host.Api.Cases;

/// <summary>How a last day was counted, and by which rule.</summary>
/// <param name="Rule">The row of the rule pack.</param>
/// <param name="Article">Its article.</param>
/// <param name="Confidence">How sure the row is.</param>
/// <param name="Explanation">What it says, in our own words.</param>
/// <param name="Period">The length counted.</param>
/// <param name="Event">The day from which it is counted, itself not counted.</param>
/// <param name="Nominal">The last day before any roll-over.</param>
/// <param name="Due">The last day, itself included.</param>
/// <param name="Opens">The first day of a window; null for a plain deadline.</param>
/// <param name="Provisional">True where a year's holiday notice is not out.</param>
/// <param name="Counted">The days that count.</param>
/// <param name="Skipped">The days that do not, with their reasons.</param>
/// <param name="GaveWay">The articles that gave way to this one.</param>
public sealed record CountingAnswer(
    string Rule, Citation Article, Confidence Confidence, Words Explanation, Words Period, DateOnly Event, DateOnly Nominal,
    DateOnly Due, DateOnly? Opens, bool Provisional, IReadOnlyList<DateOnly> Counted, IReadOnlyList<SkippedDay> Skipped,
    IReadOnlyList<Citation> GaveWay)
{
    public static CountingAnswer Of(ReasonedDeadline reasoned)
    {
        var (row, deadline) = (reasoned.Row, reasoned.Deadline);
        return new(
            row.Id, row.ToCitation(), row.Confidence, row.Explanation, deadline.Period.Text, deadline.Event, deadline.Nominal,
            deadline.Due, deadline.Opens, deadline.Provisional, deadline.Counted, deadline.Skipped,
            [.. reasoned.GaveWay.Select(r => r.ToCitation())]);
    }
}
