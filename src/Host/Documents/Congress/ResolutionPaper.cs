using Domain.Congress.Sessions;
using Domain.Law;
using Host.Documents.Content;
using Host.Pages.Text;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Congress;

/// <summary>决议: each on pages of its own, as it is published in the unit.</summary>
internal static class ResolutionPaper
{
    private static readonly IReadOnlyList<Column> Steps = [new("步骤", 10, true), new("内容", 60), new("完成期限", 30, true)];

    public static Document Of(SessionFacts facts) => new($"{facts.FullTitle}决议", facts.Body,
    [
        .. facts.Record.Resolutions.SelectMany((resolution, i) => (IEnumerable<Block>)
            [.. i > 0 ? [new PageBreak()] : Array.Empty<Block>(), .. One(facts, resolution)]),
    ]);

    private static IEnumerable<Block> One(SessionFacts facts, Resolution resolution) =>
    [
        new TitleLine($"{facts.Unit}\n{facts.Title}\n关于{resolution.Title}的决议"),
        new Paragraph($"（{Day(facts.Record.ClosedOn!.Value)}{facts.Title}通过）", ParagraphLook.Centre),
        new Paragraph($"{facts.FullTitle}于{Day(facts.Record.ClosedOn!.Value)}审议了{resolution.Title}。{ItemResults.Of(facts, facts.Record.Items[resolution.Item - 1])}。会议决议如下："),
        new Paragraph(resolution.Text),
        new Paragraph($"本决议由{resolution.CarriedOutBy}负责落实，{Day(resolution.DueOn)}前（含当日）全部完成，步骤如下："),
        new Table(Steps, [.. resolution.Steps.Select(step => (IReadOnlyList<string>)[$"{step.Number}", step.What, Day(step.DueOn)])]) { RowHeight = 9 },
        .. Since(resolution),
        .. Binding(facts),
        .. Signed(facts.Body, Day(facts.Record.ClosedOn!.Value)),
    ];

    private static IEnumerable<Block> Since(Resolution resolution) =>
    [
        .. resolution.Revisions.Select(revision => new Paragraph($"本决议经职工代表大会于{Day(revision.On)}表决变更，原文为：{Sentence(revision.Before)}")),
        .. resolution.Ended is { } ended ? [new Paragraph($"本决议自{Day(ended.On)}起终止：{EnumWords.Of(ended.Why).Zh}。")] : Array.Empty<Block>(),
    ];

    private static IEnumerable<Block> Binding(SessionFacts facts)
    {
        if (facts.Session.IsJointMeeting && facts.Session.Law.Find(Matters.JointMeeting, facts.Record.ClosedOn!.Value) is { } joint)
        {
            yield return new Paragraph($"依照{joint.ToCitation()}，本决定提请下一次职工代表大会确认。");
        }

        if (facts.Session.Law.Find(Matters.CongressResolutions, facts.Record.ClosedOn!.Value) is { } row)
        {
            yield return new Paragraph($"依照{row.ToCitation()}，{row.Zh}");
        }

        if (facts.FromClose(Matters.ResolutionsPublished) is { } deadline)
        {
            yield return new Paragraph($"本决议{Until(deadline)}在本单位公布。");
        }
    }
}
