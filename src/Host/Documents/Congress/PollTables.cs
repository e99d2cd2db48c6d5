using System.Globalization;
using Domain.Congress.Appraisals;
using Domain.Congress.Ballots;
using Domain.Congress.Welfare;
using Host.Documents.Content;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Congress;

/// <summary>What was counted of an appraisal or of a choice; lines for the hand where nothing is counted yet.</summary>
internal static class PollTables
{
    /// <summary>By question and voter group; groups of fewer than five stand together with another.</summary>
    /// <param name="appraisal">The appraisal as the paper's reader may see it.</param>
    /// <param name="maySee">Whether the result is for the paper's reader.</param>
    public static IEnumerable<Block> Of(ItemAppraisal appraisal, bool maySee)
    {
        if (!maySee)
        {
            return [new Paragraph($"评议结果的查阅范围事先确定为{ReadersOf(appraisal)}，本单不载明票数。")];
        }

        var grades = appraisal.Sheet.Grades;
        var rows = appraisal.Result is { } result
            ? result.Leaders.SelectMany(leader => leader.Items).SelectMany(question => question.Groups.Select(group => Row(question.Title, group.Group.Name, group.Counts.Select(Text))))
            : appraisal.Sheet.Questions.SelectMany(question => appraisal.Sheet.Groups.Select(group => Row(question, group.Name, grades.Select(_ => ""))));
        return [new Table([new("评议对象和内容", 38), new("分组", 18, true), .. grades.Select(grade => new Column(grade, 44 / grades.Count, true))], [.. rows])];
    }

    /// <summary>The options with their cost, and round by round how one was preferred.</summary>
    public static IEnumerable<Block> Of(ItemChoice choice)
    {
        IReadOnlyList<RunoffRound> rounds = choice.Counted?.Rounds ?? [];
        return
        [
            new Paragraph($"预算{Yuan(choice.BudgetYuan)}。按优先顺序排列，逐轮淘汰得票最少的方案。"),
            new Table(
                [new("方案", 44), new("所需费用", 24, true), .. Enumerable.Range(1, Math.Max(rounds.Count, 1)).Select(round => new Column($"第{round}轮", 12, true))],
                [.. choice.Options.Select((option, place) => (IReadOnlyList<string>)
                [
                    option.Title, Yuan(option.CostYuan),
                    .. rounds.Count == 0 ? [""] : rounds.Select((round, index) => CellOf(rounds, index, place)),
                ])]),
        ];
    }

    private static string CellOf(IReadOnlyList<RunoffRound> rounds, int index, int place) =>
        rounds.Take(index).Any(before => before.Dropped == place) ? "—"
        : Text(rounds[index].Counts[place]) + (rounds[index].Winner == place ? "（最优先）" : rounds[index].Dropped == place ? "（淘汰）" : "");

    private static IReadOnlyList<string> Row(string question, string group, IEnumerable<string> counts) => [question, group, .. counts];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
