using Domain;
using Domain.Law;
using Host.Pages.Print;

namespace Host.Pages.Deadlines;

/// <summary>What a row demands, in a few words: 20日内, 会前7个工作日, 三分之二以上, 过半数.</summary>
internal static class RowText
{
    public static Words Of(RuleRow row) => row switch
    {
        { Ratio: { } share } => ShareOf(share, row.Bound),
        { Period: { } period } => PeriodOf(period.Text, row),
        { Value: { } value } => NumberOf(value, row),
        _ => new("未规定天数", "no number named"),
    };

    private static Words PeriodOf(Words length, RuleRow row) => row.Direction switch
    {
        _ when row.Unit == RuleUnit.PerYear => new($"每年至少{row.Value}次", $"at least {row.Value} a year"),
        Direction.Backward => new($"{Before(row)}{length.Zh}", $"{length.En} before"),
        Direction.Window => new($"{Before(row)}{length.Zh}内", $"within the last {length.En}"),
        Direction.Extension => new($"可再延长{length.Zh}", $"up to {length.En} more"),
        _ => new($"{length.Zh}内", $"within {length.En}"),
    };

    private static string Before(RuleRow row) => row.StartEvent switch
    {
        StartEvent.MeetingPlanned or StartEvent.CongressPlanned => "会前",
        StartEvent.Expires => "期满前",
        _ => "提前",
    };

    private static Words ShareOf(Ratio share, Bound bound)
    {
        var fraction = share is { Numerator: 1, Denominator: 2 } ? "半数" : $"{Numeral.Of(share.Denominator)}分之{Numeral.Of(share.Numerator)}";
        return (bound, share.Strict) switch
        {
            (Bound.AtMost, _) => new($"不超过{fraction}", $"at most {share}"),
            (_, true) => new(fraction == "半数" ? "过半数（不含半数）" : $"超过{fraction}", $"more than {share}"),
            _ => new($"{fraction}以上（含本数）", $"{share} or more"),
        };
    }

    private static Words NumberOf(int value, RuleRow row)
    {
        if (row.Unit == RuleUnit.PerYear)
        {
            return new($"每年至少{value}次", $"at least {value} a year");
        }

        var number = row.Unit switch
        {
            RuleUnit.Years => new Words($"{value}年", value == 1 ? "1 year" : $"{value} years"),
            RuleUnit.Months => new($"{value}个月", $"{value} months"),
            RuleUnit.Persons => new($"{value}人", $"{value} persons"),
            RuleUnit.Copies => new($"{value}份", $"{value} copies"),
            RuleUnit.WorkingDays => new($"{value}个工作日", $"{value} working days"),
            _ => new($"{value}日", $"{value} days"),
        };
        return row.Bound switch
        {
            Bound.AtLeast => new($"不少于{number.Zh}", $"at least {number.En}"),
            Bound.AtMost => new($"不超过{number.Zh}", $"at most {number.En}"),
            _ => row.Matter == Matters.UsualTerm ? new($"一般{number.Zh}", $"usually {number.En}") : number,
        };
    }
}
