using Domain;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Building;

/// <summary>One session led through the pipeline act by act, for a meeting on 2026-10-15 with six representatives.</summary>
internal sealed class WalkedSession(Installation installation)
{
    public const string Meeting = "2026-10-15";

    public CaseId Id { get; private set; }

    public Task<ActReceipt> DoAsync(string day, Office office, CaseAct act)
    {
        installation.Clock.MoveTo(day);
        return installation.SendAsync(office, act with { Case = Id });
    }

    public Task<ActReceipt> AtMeetingAsync(Office office, CaseAct act) => DoAsync(Meeting, office, act);

    public async Task<SessionRecord> RecordAsync() =>
        SessionFormat.Read(await installation.ReadAsync(s => s.Cases.Where(c => c.Id == Id).Select(c => c.Record).SingleAsync()));

    public Task<List<string>> OpenAsync() => installation.ReadAsync(
        s => s.Duties.Where(d => d.Case == Id && d.Open && !d.Activity.StartsWith("task:")).Select(d => d.Type).Distinct().OrderBy(t => t).ToListAsync());

    public async Task OpenedAsync(string day, OpenSession act)
    {
        installation.Clock.MoveTo(day);
        Id = (await installation.SendAsync(Office.UnionOfficer, act)).Case;
    }

    /// <summary>Item 1 is the management's report, item 2 a matter, item 3 the draft where one is given.</summary>
    public async Task<WalkedSession> ToTheTopicsAsync(CaseId? draft = null, IReadOnlyList<CaseAct>? also = null)
    {
        await OpenedAsync("2026-09-17", new OpenSession { Term = 3, Ordinal = 2, Kind = SessionKind.Annual });
        await DoAsync("2026-09-17", Office.UnionOfficer, new RegisterRepresentatives
        {
            Representatives = ["张一，一团，团长", "李二 一团", "王三，一团", "赵四，二团，团长", "钱五，二团", "孙六，二团"],
        });
        await DoAsync("2026-09-17", Office.UnionOfficer, new AddItem { Kind = SessionItemKind.AdministrativeReport, Title = "总经理工作报告" });
        await DoAsync("2026-09-17", Office.UnionOfficer, new AddItem { Kind = SessionItemKind.Matter, Title = "职工福利基金使用方案" });
        if (draft is { } id)
        {
            await DoAsync("2026-09-17", Office.UnionOfficer, new AddItem { Kind = SessionItemKind.ContractDraft, Title = "集体合同草案", Draft = id });
        }

        foreach (var act in also ?? [])
        {
            await DoAsync("2026-09-17", Office.UnionOfficer, act);
        }

        return this;
    }

    public async Task<WalkedSession> ToTheCallAsync(CaseId? draft = null, IReadOnlyList<CaseAct>? also = null)
    {
        await ToTheTopicsAsync(draft, also);
        await DoAsync("2026-09-18", Office.UnionOfficer, new ProposeTopics { HeardFrom = "各班组讨论" });
        await DoAsync("2026-09-18", Office.HrDepartment, new AnswerTopics { Answer = TopicsAnswer.Agreed });
        await DoAsync("2026-09-21", Office.UnionOfficer, new CallSession { PlannedFor = Day(Meeting), Time = "上午9:00", Place = "职工之家" });
        return this;
    }

    public async Task<WalkedSession> ToTheMeetingAsync(CaseId? draft = null, IReadOnlyList<CaseAct>? also = null)
    {
        await ToTheCallAsync(draft, also);
        await DoAsync("2026-09-22", Office.UnionOfficer, new ServePapers { On = Day("2026-09-22"), Means = ServiceMeans.OnPaper });
        await DoAsync("2026-09-22", Office.UnionOfficer, new CloseService());
        return this;
    }

    /// <summary>A show of hands of six, counted by two tellers and announced.</summary>
    public async Task VoteAsync(int item, int yes, string on = Meeting)
    {
        await DoAsync(on, Office.UnionOfficer, new OpenVote { Item = item, Method = VoteMethod.ShowOfHands });
        await DoAsync(on, Office.UnionOfficer, new EnterPaperCount
        {
            Item = item, Yes = yes, No = 6 - yes, Abstained = 0, Spoilt = 0, FirstTeller = "王芳", SecondTeller = "李强",
        });
        await DoAsync(on, Office.UnionOfficer, new AnnounceResult { Item = item });
    }

    public Task<ActReceipt> CheckInAsync(int persons) =>
        AtMeetingAsync(Office.UnionOfficer, new CheckIn { Numbers = [.. Enumerable.Range(1, persons)] });

    public Task<ActReceipt> OpenVoteAsync(int item) =>
        AtMeetingAsync(Office.UnionOfficer, new OpenVote { Item = item, Method = VoteMethod.SecretBallot });

    /// <summary>Both tellers, each with the yes that the teller found, of so many ballots.</summary>
    public async Task CountAsync(int item, (int First, int Second) yes, int ballots)
    {
        installation.Clock.MoveTo(Meeting);
        await installation.SendAsync(Office.Teller, Count(yes.First));
        await installation.SendAsync(Installation.SecondTeller, Count(yes.Second));

        EnterCount Count(int found) => new() { Case = Id, Item = item, Yes = found, No = ballots - found, Abstained = 0, Spoilt = 0 };
    }

    public Task<ActReceipt> AnnounceAsync(int item) => AtMeetingAsync(Office.UnionOfficer, new AnnounceResult { Item = item });

    /// <summary>Votes on an item, both tellers agreeing at once.</summary>
    public async Task VoteAsync(int item, int yes, int ballots)
    {
        await OpenVoteAsync(item);
        await CountAsync(item, (yes, yes), ballots);
        await AnnounceAsync(item);
    }

    /// <summary>Held by five, the matter adopted, its resolution drawn up in one step.</summary>
    public async Task ToTheResolutionsAsync(string by = "人力资源部")
    {
        await ToTheMeetingAsync();
        await CheckInAsync(5);
        await AtMeetingAsync(Office.UnionOfficer, new HearReport { Item = 1, Summary = "完成年度目标" });
        await AtMeetingAsync(Office.UnionOfficer, new RecordOpinion { Item = 1, Delegation = "一团", Text = "同意报告" });
        await VoteAsync(2, yes: 4, ballots: 5);
        await AtMeetingAsync(Office.UnionOfficer, new CloseMeeting());
        await AtMeetingAsync(Office.UnionOfficer, new IssueResolution
        {
            Item = 2, Text = "同意方案。", CarriedOutBy = by, Steps = [new() { What = "发放到位", DueOn = Day("2026-12-31") }],
        });
        await AtMeetingAsync(Office.UnionOfficer, new FinishResolutions());
    }
}
