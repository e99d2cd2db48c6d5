using System.Globalization;
using Domain;
using Domain.Bargaining;
using Domain.Congress;
using Domain.Filing;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Acts.Cases;
using Host.Acts.Congress;
using Host.Acts.Filing;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Building;

/// <summary>One case led through the pipeline act by act, each on its day, as far as a test needs it.</summary>
internal sealed class WalkedCase(Installation installation)
{
    public const string Password = "sign-in-person-2026";

    public CaseId Id { get; private set; }

    /// <summary>Sends an act on this case at nine in the morning of a day.</summary>
    public Task<ActReceipt> DoAsync(string day, Office office, CaseAct act)
    {
        installation.Clock.MoveTo(day);
        return installation.SendAsync(office, act with { Case = Id });
    }

    /// <summary>What follows by law when the days of the open duty of this type are over.</summary>
    public async Task<ActReceipt> LapseAsync(string day, string type)
    {
        installation.Clock.MoveTo(day);
        var duty = await installation.ReadAsync(s => s.Duties.FirstAsync(d => d.Case == Id && d.Open && d.Type == type));
        return await installation.SendAsProgramAsync(
            new LapseDuty { Case = Id, Activity = duty.Activity, Execution = duty.Execution });
    }

    /// <summary>The types of the open duties.</summary>
    public Task<List<string>> OpenAsync() => installation.ReadAsync(
        s => s.Duties.Where(d => d.Case == Id && d.Open).Select(d => d.Type).Distinct().OrderBy(t => t).ToListAsync());

    public async Task<CaseRecord> RecordAsync() =>
        CaseFormat.Read(await installation.ReadAsync(s => s.Cases.Where(c => c.Id == Id).Select(c => c.Record).SingleAsync()));

    public async Task<WalkedCase> ToTheClosedDraftAsync(ContractKind kind)
    {
        await ToTheServedOfferAsync(kind);
        await ToTheTableAsync();
        return await ToTheDraftClosedAsync("2026-09-15");
    }

    /// <summary>Opened, offered and served on 2026-09-02, by the union unless the employer makes the offer.</summary>
    public async Task ToTheServedOfferAsync(
        ContractKind kind = ContractKind.CollectiveContract, Office offeredBy = Office.UnionOfficer)
    {
        installation.Clock.MoveTo("2026-09-01");
        Take(await installation.SendAsync(offeredBy, new OpenCase { Kind = kind }));
        await DoAsync("2026-09-01", offeredBy, new SendOffer
        {
            Topics = [Topic.Remuneration, Topic.WomenAndMinors], Demands = "工资增长百分之五", Place = "会议室", MeetingDay = Day("2026-09-15"),
        });
        await DoAsync("2026-09-02", offeredBy, new RecordService
        {
            How = ServiceChannel.ByHand, ReceivedOn = Day("2026-09-02"), ReceivedBy = "人力资源部",
        });
    }

    /// <summary>Opened on 2026-09-01, nothing more.</summary>
    public async Task OpenAsync(ContractKind kind)
    {
        installation.Clock.MoveTo("2026-09-01");
        Take(await installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = kind }));
    }

    /// <summary>Goes on with a case that was opened otherwise.</summary>
    public void Take(ActReceipt opened) => Id = opened.Case;

    /// <summary>Accepted, both lists published and the information given: the sides can meet.</summary>
    public async Task ToTheTableAsync(Office repliedBy = Office.HrDepartment)
    {
        await DoAsync("2026-09-04", repliedBy, new ReplyToOffer { Kind = ReplyKind.Accepted });
        await DoAsync("2026-09-07", Office.UnionOfficer, new AppointWorkerRepresentatives
        {
            Members = Members("职工代表"), PublishedOn = Day("2026-09-07"),
        });
        await DoAsync("2026-09-08", Office.HrDepartment, new AppointEmployerRepresentatives
        {
            Members = Members("企业代表"), PublishedOn = Day("2026-09-08"),
        });
        await DoAsync("2026-09-11", Office.HrDepartment, new ProvideInformation { Summary = "上年度工资总额" });
    }

    /// <summary>Meets, agrees on what is open and closes the draft.</summary>
    public async Task<WalkedCase> ToTheDraftClosedAsync(string day)
    {
        var meetings = (await RecordAsync()).Meetings.Count;
        await DoAsync(day, Office.UnionOfficer, new RecordMeeting
        {
            HeldOn = Day(day), Place = "会议室", Chair = meetings % 2 == 0 ? Side.Worker : Side.Employer, Recorder = "记录员",
            Present = ["职工代表一", "企业代表一"], Minutes = "双方逐条协商。",
        });
        var clauses = (await RecordAsync()).Contracts[0].Clauses.Count;
        await DoAsync(day, Office.UnionOfficer, new ProposeClause
        {
            Topic = Topic.WomenAndMinors, Title = "女职工保护", Text = "每年安排一次健康检查。",
        });
        await DoAsync(day, Office.HrDepartment, new AgreeClause { Clause = clauses + 1 });
        await DoAsync(day, Office.HrDepartment, new CloseDraft
        {
            From = Day("2027-01-01"), To = Day("2027-12-31"), ChiefsSigned = true, WomenCoveredApart = false,
        });
        return this;
    }

    /// <summary>Adopted, signed, filed and in effect on 2026-10-15, until 2027-12-31.</summary>
    public async Task ToForceAsync()
    {
        await ToTheClosedDraftAsync(ContractKind.CollectiveContract);
        await VoteAsync("2026-09-16", "2026-09-28", yes: 50);
        await SignAsync("2026-09-29");
        await FileAsync("2026-09-30", "兴人社集〔2026〕1号");
        await LapseAsync("2026-10-16", "Filing.ReviewContract");
    }

    /// <summary>Convenes on one day and votes on another: so many of sixty in favour.</summary>
    public async Task<ActReceipt> VoteAsync(string noticeOn, string heldOn, int yes)
    {
        await DoAsync(noticeOn, Office.UnionOfficer, new ConveneCongress
        {
            Form = CongressForm.Congress, PlannedFor = Day(heldOn), NoticeOn = Day(noticeOn), Place = "职工之家",
        });
        return await DoAsync(heldOn, Office.UnionOfficer, new RecordVote
        {
            HeldOn = Day(heldOn), Entitled = 60, Present = 55, Yes = yes, No = 55 - yes, Abstained = 0, Spoilt = 0, Secret = true,
        });
    }

    public async Task SignAsync(string day)
    {
        var text = (await RecordAsync()).AdoptedText!;
        await DoAsync(day, Office.UnionOfficer, new SignForWorkers { TextHash = text, Password = Password });
        await DoAsync(day, Office.HrDepartment, new SignForEmployer { TextHash = text, Password = Password });
    }

    public async Task FileAsync(string day, string number)
    {
        await DoAsync(day, Office.HrDepartment, new SubmitPacket
        {
            Copies = 3,
            Contents = [PacketPaper.Contract, PacketPaper.Representatives, PacketPaper.CongressResolution, PacketPaper.RegistrationCertificate, PacketPaper.VoteProof],
            Explanation = "工资调整说明",
        });
        await DoAsync(day, Office.FilingClerk, new RegisterReceipt { Number = number, ReceivedOn = Day(day) });
    }

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A list that may be: the first is chief and a woman.</summary>
    public static RepresentativeLine[] Members(string name, int count = 3) =>
    [
        new() { Name = name + "一", Post = "首席代表", IsChief = true, IsWoman = true, HasWrittenMandate = true },
        .. "二三四五".Take(count - 1).Select(number => new RepresentativeLine { Name = name + number, Post = "代表" }),
    ];
}
