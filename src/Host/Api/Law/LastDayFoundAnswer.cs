using System.Text.Json.Serialization;
using Domain.Law;

namespace Host.Api.Law;

/// <summary>A last day with its counting.</summary>
/// <param name="Rule">The row by which it was counted.</param>
/// <param name="Matter">What the row settles; also the general name by which it can be asked for.</param>
/// <param name="Place">The place that was asked for.</param>
/// <param name="Kind">The kind of contract that was asked for.</param>
/// <param name="Direction">Forward from the event, backward from a meeting, a window before an expiry, or an extension of another period.</param>
/// <param name="Event">The day counted from, itself not counted.</param>
/// <param name="Nominal">The last day before any roll-over.</param>
/// <param name="Due">The last day, itself included; counted backward the latest day to act.</param>
/// <param name="Opens">The first day of a window; null for every other rule.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Value">How many of it.</param>
/// <param name="Provisional">True where the holiday notice of a year in the span is not on record: the days may still move.</param>
/// <param name="Article">The article; 未核实 where the text itself was not read.</param>
/// <param name="Confidence">A the text was read, B on a secondary page, C not verified, D a convention of this product.</param>
/// <param name="Explanation">What the rule says, in our own words.</param>
/// <param name="ExplanationEn">The same in English.</param>
/// <param name="Counted">The days that count, by date.</param>
/// <param name="Skipped">The days that do not, each with its reason.</param>
/// <param name="GaveWay">The rows in force that gave way to this one, the next in line first.</param>
/// <param name="Prevails">The row that decides the matter there instead, where another one was asked for by its id; otherwise null.</param>
/// <param name="For">The kinds of unit for which alone the rule is made; left out where it is for every kind.</param>
public sealed record LastDayFoundAnswer(
    string Rule, string Matter, string Place, string Kind, Direction Direction, DateOnly Event, DateOnly Nominal, DateOnly Due,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? Opens,
    string Unit, int Value, bool Provisional, string Article, string Confidence, string Explanation, string ExplanationEn,
    IReadOnlyList<DateOnly> Counted, IReadOnlyList<SkippedAnswer> Skipped, IReadOnlyList<RowAnswer> GaveWay,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] RowAnswer? Prevails, IReadOnlyList<string>? For)
{
    public static LastDayFoundAnswer Of(LastDayQuestion question, LastDayFound found)
    {
        var (row, deadline) = (found.Reasoned.Row, found.Reasoned.Deadline);
        return new(
            row.Id, row.Matter, question.Place, Choices.NameOf(row.Kind ?? question.Kind), row.Direction, deadline.Event,
            deadline.Nominal, deadline.Due, deadline.Opens, RowAnswer.UnitOf(row.Unit), row.Number, deadline.Provisional,
            row.ToCitation().ToString(), $"{row.Confidence}", row.Zh, row.En, deadline.Counted,
            [.. deadline.Skipped.Select(SkippedAnswer.Of)], [.. found.Reasoned.GaveWay.Select(RowAnswer.Of)],
            found.Prevailing is { } prevailing ? RowAnswer.Of(prevailing) : null, Choices.NamesOf(row.Employers));
    }
}
