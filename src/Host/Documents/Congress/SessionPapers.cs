using Domain.Congress.Sessions;
using Host.Documents.Reports;
using static Host.Documents.Content.UnverifiedArticles;

namespace Host.Documents.Congress;

/// <summary>Every paper of a session, in the order in which they are needed.</summary>
internal static class SessionPapers
{
    private static readonly Words NotCalled = new("会议尚未召集，须先发出召集通知", "the meeting is not called yet");
    private static readonly Words NotClosed = new("会议尚未闭会", "the meeting is not closed yet");

    public static IReadOnlyList<CasePaper> Of(SessionFacts facts) =>
    [
        new("notice", new("会议通知", "Notice"), Called(facts), () => Marked(NoticePaper.Of(facts))),
        new("agenda", new("会议议程", "Agenda"), Called(facts), () => Marked(AgendaPaper.Of(facts))),
        new("attendance", new("会议签到表", "Attendance sheet"), Called(facts), () => Marked(AttendancePaper.Of(facts))),
        new("ballots", new("表决票", "Ballot papers"), HasVotes(facts), () => Marked(BallotPapers.Of(facts))),
        new("tellers-report", new("计票报告单", "Tellers’ report"), HasOpened(facts), () => Marked(TellersPaper.Of(facts))),
        new("resolutions", new("大会决议", "Resolutions"), HasResolutions(facts), () => Marked(ResolutionPaper.Of(facts))),
        new("minutes", new("会议纪要", "Minutes"), Closed(facts), () => Marked(MinutesPaper.Of(facts))),
        new("signatures", new("签字页", "Page for signatures"), Closed(facts), () => Marked(SignaturePaper.Of(facts))),
        new("report", new("向上级工会的报告", "Report to the higher union"), Closed(facts), () => Marked(HigherUnionPaper.Of(facts))),
        .. ReportOf(facts),
    ];

    /// <summary>The name of the report on earlier resolutions and on motions, for which more is read than the session.</summary>
    public const string Report = "implementation-report";

    /// <summary>The joint meeting hears it in summer, the congress each year.</summary>
    private static IEnumerable<CasePaper> ReportOf(SessionFacts facts) => facts.Record.Name.Kind switch
    {
        SessionKind.JointMeeting =>
            [new(Report, new("年中决议执行和提案办理情况报告", "Mid-year report on resolutions and motions"), null, () => ImplementationReport.Of(facts.Report!))],
        SessionKind.Annual =>
            [new(Report, new("年度决议执行和提案办理情况报告", "Annual report on resolutions and motions"), null, () => ImplementationReport.Of(facts.Report!))],
        _ => [],
    };

    private static Words? Called(SessionFacts facts) => facts.Session.Call is null ? NotCalled : null;

    private static Words? Closed(SessionFacts facts) => facts.Record.ClosedOn is null ? NotClosed : null;

    private static Words? HasVotes(SessionFacts facts) => facts.Session.Call is null ? NotCalled
        : BallotPapers.ItemsOf(facts).Count > 0 ? null
        : new("没有以无记名投票方式表决的议题", "no item is voted on by secret ballot");

    private static Words? HasOpened(SessionFacts facts) => facts.Items.Any(item => item.Vote is not null)
        ? null
        : new("还没有开始表决", "no vote was opened yet");

    private static Words? HasResolutions(SessionFacts facts) => facts.Record.Resolutions.Count > 0
        ? null
        : new("还没有形成决议", "no resolution is drawn up yet");
}
