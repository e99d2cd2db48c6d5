using Domain.Congress.Sessions;
using Host.Documents.Content;
using Host.Pages.Print;
using Host.Pages.Text;

namespace Host.Documents.Reports;

/// <summary>Each resolution with the steps that are done, those that are late and why, and those still to come.</summary>
internal static class ResolutionPart
{
    private static readonly IReadOnlyList<Column> Columns =
        [new("步骤", 8, true), new("内容", 30), new("完成期限", 23, true), new("进展", 39)];

    public static IEnumerable<Block> Of(ReportInput input)
    {
        return
        [
            new Paragraph(input.TextOf(ReportPart.Resolutions)),
            .. input.Resolutions.SelectMany((reported, i) => One(reported, i + 1, input.On)),
        ];
    }

    /// <summary>The text that is drafted.</summary>
    public static string TextOf(ReportInput input)
    {
        if (input.Resolutions.Count == 0)
        {
            return "没有正在执行的大会决议。";
        }

        var steps = input.Resolutions.SelectMany(reported => reported.Resolution.Steps).ToList();
        var late = input.Resolutions.Sum(reported => reported.LateOn(input.On).Count());
        var done = steps.Count(step => step.DoneOn is not null);
        var ended = input.Resolutions.Where(reported => reported.Resolution.Ended is not null).Sum(reported => reported.Resolution.Steps.Count(step => step.DoneOn is null));
        return $"共有大会决议{input.Resolutions.Count}项，{steps.Count}个步骤。已全部落实的决议"
            + $"{input.Resolutions.Count(reported => reported.Resolution.IsCarriedOut)}项；已完成步骤{done}个，逾期未完成{late}个，未到期{steps.Count - done - late - ended}个{(ended > 0 ? $"，随决议终止{ended}个" : "")}。";
    }

    private static IEnumerable<Block> One(ReportedResolution reported, int number, DateOnly on) =>
    [
        new Heading(2, $"（{Numeral.Of(number)}）关于{reported.Resolution.Title}的决议"),
        new Paragraph($"{reported.Session}通过，由{reported.Resolution.CarriedOutBy}落实，{StandOf(reported, on)}。"),
        new Table(Columns, [.. reported.Resolution.Steps.Select(step => (IReadOnlyList<string>)
            [$"{step.Number}", step.What, DayText.Of(step.DueOn, false), ProgressOf(step, reported, on)])]),
    ];

    private static string StandOf(ReportedResolution reported, DateOnly on)
    {
        var steps = reported.Resolution.Steps;
        return reported.Resolution.Ended is { } ended ? $"{DayText.Of(ended.On, false)}终止：{EnumWords.Of(ended.Why).Zh}"
            : reported.Resolution.IsCarriedOut ? "已全部落实"
            : $"{steps.Count}个步骤中已完成{steps.Count(step => step.DoneOn is not null)}个，逾期{reported.LateOn(on).Count()}个";
    }

    private static string ProgressOf(ResolutionStep step, ReportedResolution reported, DateOnly on) => step switch
    {
        { DoneOn: { } done } when done > step.DueOn => $"{DayText.Of(done, false)}完成（迟于期限）：{step.Evidence}",
        { DoneOn: { } done } => $"{DayText.Of(done, false)}完成：{step.Evidence}",
        _ when reported.Resolution.Ended is not null => "决议已终止，不再执行",
        _ when step.DueOn >= on => "进行中，未到期",
        _ => reported.WhyLate.TryGetValue(step.Number, out var why) ? $"逾期未完成：{why}" : "逾期未完成，未说明原因",
    };
}
