using Domain.Congress.Sessions;
using Host.Documents.Content;
using Host.Pages.Text;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Congress;

/// <summary>会议纪要: the whole session as the record has it.</summary>
internal static class MinutesPaper
{
    public static Document Of(SessionFacts facts) => new($"{facts.FullTitle}纪要", facts.Record.Union.Name,
    [
        new TitleLine($"{facts.Unit}\n{facts.Title}纪要"),
        new Paragraph(facts.Record.Number, ParagraphLook.Centre),
        new Form(
        [
            ("会议时间", $"{DayOfWeek(facts.Call.PlannedFor)}{facts.Call.Time}"),
            ("会议地点", facts.Call.Place),
            ("会议主持", ""),
            ("记录人", ""),
            ("应到、实到", $"应到{facts.Members}{facts.Session.Entitled}人，实到{facts.Present}人，缺席{facts.Session.Entitled - facts.Present}人"),
        ]),
        new Heading(1, "一、会议筹备"),
        .. Preparation(facts),
        new Heading(1, "二、到会情况"),
        new Paragraph($"依照{facts.Quorum.ToCitation()}，须有{facts.Needed}人以上到会。实到{facts.Present}人，{(facts.Present >= facts.Needed ? "达到" : "未达到")}法定人数。"),
        .. DelegationTable.Of(facts),
        .. MinutesItems.Of(facts),
        .. Resolutions(facts),
        .. Questions(facts),
        .. Remarks(facts),
        .. Signed(facts.Record.Union.Name, Day(facts.Record.ClosedOn!.Value)),
    ]);

    private static IEnumerable<Block> Preparation(SessionFacts facts)
    {
        foreach (var proposal in facts.Record.Proposals)
        {
            yield return new Paragraph($"{Day(proposal.On)}，工会向行政方提出议题。征求职工意见的情况：{Sentence(proposal.HeardFrom)}行政方答复：{AnswerOf(proposal)}");
        }

        foreach (var broken in facts.Record.Calls.Where(call => call.BrokenOffFor is not null))
        {
            yield return new Paragraph($"原定{Day(broken.PlannedFor)}召开的会议未开成：{Sentence(broken.BrokenOffFor!)}");
        }

        yield return facts.Session.IsJointMeeting
            ? new Paragraph($"{Day(facts.Call.CalledOn)}，工会向各代表团（组）长和专门委员会负责人发出会议通知。")
            : new Paragraph($"{Day(facts.Call.CalledOn)}，工会发出会议通知。会议材料送达{facts.Record.Receipts.Count}人，未能送达{facts.Record.Unreached.Count}人{Late(facts)}。");
        if (facts.Session.Waiver is { } waiver)
        {
            yield return new Paragraph($"会议就逾期送达进行了表决，赞成{waiver.Count.Yes}票，反对{waiver.Count.No}票，弃权{waiver.Count.Abstained}票，同意豁免：{Sentence(waiver.Minutes)}");
        }

        foreach (var person in facts.Record.Unreached)
        {
            yield return new Paragraph($"未能送达：{facts.Session.NameOf(person.Number)}（{person.Reason}）。");
        }
    }

    private static string AnswerOf(TopicsProposal proposal) => proposal.Agreed switch
    {
        true => proposal.Reason.Length > 0 ? $"同意。{Sentence(proposal.Reason)}" : "同意。",
        false => $"退回修改。{Sentence(proposal.Reason)}",
        null => "尚未答复。",
    };

    private static string Late(SessionFacts facts) => facts.Session.ServedLate > 0
        ? $"，其中{facts.Session.ServedLate}人在{Day(facts.Session.LastDayToServe!.Value)}之后收到"
        : "";

    private static IEnumerable<Block> Questions(SessionFacts facts) => facts.Record.Questions.Count == 0 ? [] :
    [
        new Heading(1, "六、会上提问"),
        .. facts.Record.Questions.Select(question => new Paragraph(
            $"{Sentence(question.Text)}作为意见建议登记为{question.SuggestionNumber}，办理情况在提案和意见建议台账中查询。")
        {
            Lead = $"{facts.Session.NameOf(question.Asker)}：",
        }),
    ];

    private static IEnumerable<Block> Remarks(SessionFacts facts) => facts.Record.Minutes is { Remarks: { Length: > 0 } remarks }
        ? [new Heading(1, facts.Record.Questions.Count == 0 ? "六、补充记载" : "七、补充记载"), new Paragraph(remarks)]
        : [];

    private static IEnumerable<Block> Resolutions(SessionFacts facts)
    {
        yield return new Heading(1, facts.Session.IsJointMeeting ? "五、会议决定" : "五、大会决议");
        if (facts.Record.Resolutions.Count == 0)
        {
            yield return new Paragraph("本次会议没有形成决议。");
        }

        foreach (var resolution in facts.Record.Resolutions)
        {
            yield return new Paragraph($"由{resolution.CarriedOutBy}负责落实，{Day(resolution.DueOn)}前完成。\n{resolution.Text}")
            {
                Lead = $"关于{resolution.Title}的决议。",
            };
        }
    }
}
