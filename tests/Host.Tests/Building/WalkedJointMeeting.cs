using System.Globalization;
using Domain;
using Domain.Congress.Sessions;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Congress;

namespace Host.Tests.Building;

/// <summary>The first joint meeting of the third term, prepared on a day and held on the fourth after it by six who are entitled.</summary>
internal static class WalkedJointMeeting
{
    public static async Task<WalkedSession> OpenedAsync(Installation installation, string day)
    {
        var meeting = new WalkedSession(installation);
        await meeting.OpenedAsync(day, new OpenSession { Term = 3, Ordinal = 1, Kind = SessionKind.JointMeeting });
        await meeting.DoAsync(day, Office.UnionOfficer, new RegisterRepresentatives
        {
            Representatives = ["张一，一团，团长", "赵四，二团，团长", "周七，福利委员会，负责人", "吴八，提案委员会，负责人", "郑九，三团，团长", "王十，四团，团长"],
        });
        return meeting;
    }

    /// <summary>One that decided an urgent matter, with its resolution being carried out.</summary>
    public static async Task<WalkedSession> DecidedAsync(Installation installation, string day)
    {
        var meeting = await OpenedAsync(installation, day);
        await meeting.DoAsync(day, Office.UnionOfficer, Urgent(UrgentTopic.Delegated));
        var item = (await meeting.RecordAsync()).Items[^1].Number;
        await meeting.DoAsync(day, Office.UnionOfficer, new FinishPreparation());
        await meeting.DoAsync(day, Office.UnionOfficer, new CallSession { PlannedFor = After(day, 4), Time = "9:00", Place = "会议室" });
        await meeting.DoAsync(Text(day, 4), Office.UnionOfficer, new CheckIn { Numbers = [1, 2, 3, 4, 5, 6] });
        foreach (var report in (await meeting.RecordAsync()).Items.Where(i => i.Kind == SessionItemKind.Report))
        {
            await meeting.DoAsync(Text(day, 4), Office.UnionOfficer, new HearReport { Item = report.Number, Summary = "已听取" });
        }

        await meeting.VoteAsync(item, yes: 6, on: Text(day, 4));
        await meeting.DoAsync(Text(day, 4), Office.UnionOfficer, new CloseMeeting());
        await meeting.DoAsync(Text(day, 4), Office.UnionOfficer, new SettleMinutes());
        await meeting.DoAsync(Text(day, 4), Office.UnionOfficer, new IssueResolution
        {
            Item = item, Text = "高温期间调整作息。", CarriedOutBy = "生产部", Owner = Side.Worker, Steps = [new() { What = "执行新作息", DueOn = After(day, 112) }],
        });
        await meeting.DoAsync(Text(day, 4), Office.UnionOfficer, new FinishResolutions());
        return meeting;
    }

    /// <summary>The suggestion of a question that was asked on this day by the head of the first delegation, who has no account.</summary>
    public static async Task<CaseId> AskedAsync(Installation installation, string on, string department)
    {
        var meeting = await OpenedAsync(installation, Text(on, -4));
        await meeting.DoAsync(Text(on, -4), Office.UnionOfficer, Urgent(UrgentTopic.Delegated));
        await meeting.DoAsync(Text(on, -4), Office.UnionOfficer, new FinishPreparation());
        await meeting.DoAsync(Text(on, -4), Office.UnionOfficer, new CallSession { PlannedFor = After(on, 0), Time = "9:00", Place = "会议室" });
        await meeting.DoAsync(on, Office.UnionOfficer, new CheckIn { Numbers = [1, 2, 3, 4, 5, 6] });
        await meeting.DoAsync(on, Office.UnionOfficer, new RecordQuestion
        {
            Item = 1, Asker = 1, Topic = MotionTopic.Welfare, Title = "夜餐", Text = "何时恢复夜餐？",
            Department = department, Leader = department.Length > 0 ? "副总经理" : "",
        });
        return (await meeting.RecordAsync()).Questions.Single().Suggestion;
    }

    public static AddUrgentMatter Urgent(UrgentTopic topic) => new()
    {
        Title = "高温作息调整", Topic = topic, Reason = "高温预警已发布", Authority = "第三届第一次会议授权",
    };

    private static DateOnly After(string day, int days) => WalkedCase.Day(day).AddDays(days);

    private static string Text(string day, int days) => After(day, days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
