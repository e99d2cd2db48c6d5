using System.Globalization;
using Domain.Congress.Sessions;
using Host.Pages.Text;
using Host.Persistence;
using Host.Reading;
using Workflows.Catalogue;

namespace Host.Pages.Forms;

/// <summary>What a report says that is drawn out of the record: last time's resolutions, or the motions.</summary>
internal static class ReportText
{
    /// <summary>The text of the report, for whoever enters it to complete.</summary>
    /// <param name="source">Out of what.</param>
    /// <param name="earlier">Earlier sessions, newest first.</param>
    /// <param name="motions">The union's motions, newest first.</param>
    /// <param name="today">The day on which it is told.</param>
    public static string Of(
        ReportSource source, IReadOnlyList<EarlierSession> earlier, IReadOnlyList<MotionLine> motions, DateOnly today) =>
        source == ReportSource.Motions ? OfMotions(motions)
        : source == ReportSource.MidYear ? AtMidYear(earlier, motions)
        : string.Join('\n', SinceTheLastCongress(earlier).Select(record => OfResolutions(record, today)));

    /// <summary>In short: the report itself is kept as it was heard.</summary>
    private static string AtMidYear(IReadOnlyList<EarlierSession> earlier, IReadOnlyList<MotionLine> motions)
    {
        var resolutions = SinceTheLastCongress(earlier).SelectMany(record => record.Resolutions).ToList();
        return $"听取了年中报告（全文存入会议案卷）。大会决议共{resolutions.Count}项，已全部落实{resolutions.Count(r => r.IsCarriedOut)}项；"
            + $"职工代表提案共{motions.Count}件，已办结{motions.Count(m => m.Ended)}件。";
    }

    /// <summary>What joint meetings decided since the last session of the congress, and what that session resolved.</summary>
    private static IEnumerable<SessionRecord> SinceTheLastCongress(IReadOnlyList<EarlierSession> earlier)
    {
        foreach (var record in earlier.Select(e => e.Record).Where(r => r.Resolutions.Count > 0))
        {
            yield return record;
            if (record.Name.Kind != SessionKind.JointMeeting)
            {
                yield break;
            }
        }
    }

    private static string OfResolutions(SessionRecord last, DateOnly today)
    {
        var lines = last.Resolutions.Select(r => string.Create(
            CultureInfo.InvariantCulture,
            $"决议{r.Number}“{r.Title}”（{r.CarriedOutBy}）：{EnumWords.Of(r.CourseOn(today, last.WarningWeeks)).Zh}，{r.Steps.Count}步中已完成{r.Steps.Count(s => s.DoneOn is not null)}步。{Done(r)}{Next(r)}"));
        return $"{last.Name.Title.Zh}共作出决议{last.Resolutions.Count}项，截至{DayText.Of(today, false)}：\n{string.Join('\n', lines)}";
    }

    private static string Done(Resolution resolution) =>
        string.Concat(resolution.Steps.Where(s => s.DoneOn is not null).Select(s => $"{s.What}：{s.Evidence.TrimEnd('。')}。"));

    private static string Next(Resolution resolution) =>
        resolution.Left is [var next, ..] ? $"下一步：{next.What}，{DayText.Of(next.DueOn, false)}前完成。" : "";

    private static string OfMotions(IReadOnlyList<MotionLine> motions)
    {
        var open = motions.Where(m => !m.Ended).ToList();
        var lines = open.Select(m => $"{m.Number}　{m.Title}：{StageTitles.Of(StoredName.Read<Stage>(m.Stage)).Zh}。");
        return $"职工代表提案共{motions.Count}件，其中已办结{motions.Count - open.Count}件，正在办理{open.Count}件。"
            + (open.Count > 0 ? "\n" + string.Join('\n', lines) : "");
    }
}
