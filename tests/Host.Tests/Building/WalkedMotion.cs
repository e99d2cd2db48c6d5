using Domain;
using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Motions;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Building;

/// <summary>
/// One motion led through the pipeline act by act: 赵一 moves it on 2026-09-07, 钱二 and 孙三 second it, the committee files it on
/// 09-11, 后勤部 leads and 财务部 co-handles from 09-14 on under 副总经理.
/// </summary>
internal sealed class WalkedMotion(Installation installation)
{
    public const string Moved = "2026-09-07";

    public CaseId Id { get; private set; }

    /// <summary>The account of a representative: 0 is the one whose office the installation itself gives.</summary>
    public static AccountId Person(int number) => number == 0
        ? Installation.AccountOf(Office.Representative)
        : new(new Guid(300 + number, 0, 0, new byte[8]));

    public static RepresentativeId IdOf(int number) => new(Person(number).Value);

    /// <summary>The co-handling department's account.</summary>
    public static AccountId Finance { get; } = new(new Guid(320, 0, 0, new byte[8]));

    /// <summary>The next higher leader's account.</summary>
    public static AccountId Manager { get; } = new(new Guid(321, 0, 0, new byte[8]));

    public Task<ActReceipt> DoAsync(string day, Office office, CaseAct act) => DoAsync(day, Installation.AccountOf(office), act);

    public Task<ActReceipt> DoAsync(string day, AccountId account, CaseAct act)
    {
        installation.Clock.MoveTo(day);
        return installation.SendAsync(account, act with { Case = Id });
    }

    public async Task<MotionRecord> RecordAsync() =>
        MotionFormat.Read(await installation.ReadAsync(s => s.Cases.Where(c => c.Id == Id).Select(c => c.Record).SingleAsync()));

    public Task<MotionRow> RowAsync() => installation.ReadAsync(s => s.Motions.SingleAsync(m => m.Case == Id));

    /// <summary>The open duties that somebody owes: activity and holder.</summary>
    public Task<List<(string Type, Office Office, string Holder)>> OwedAsync() => installation.ReadAsync(async s =>
        (await s.Duties.Where(d => d.Case == Id && d.Owed).OrderBy(d => d.Type).ThenBy(d => d.Office).ThenBy(d => d.Holder).ToListAsync())
        .ConvertAll(d => (d.Type, d.Office, d.Holder)));

    /// <summary>Gives the unit four representatives, two departments and two leaders.</summary>
    public static async Task<WalkedMotion> OnAsync(Installation installation)
    {
        await installation.ReadAsync(async s =>
        {
            s.Offices.AddRange(
                Representative(installation, 1, "钱二"), Representative(installation, 2, "孙三"), Representative(installation, 3, "李四"),
                new OfficeRow { Account = Finance, Office = Office.Department, Unit = installation.Employer, Title = "财务部", Holder = "财务部" },
                new OfficeRow { Account = Manager, Office = Office.ResponsibleLeader, Unit = installation.Employer, Title = "总经理", Holder = "总经理" });
            return await s.SaveChangesAsync();
        });
        return new WalkedMotion(installation);
    }

    public async Task<WalkedMotion> ToTheDraftAsync(params int[] jointly)
    {
        installation.Clock.MoveTo(Moved);
        Id = (await installation.SendAsync(Office.Representative, new OpenMotion
        {
            Topic = MotionTopic.Welfare,
            Title = "关于改善职工食堂的提案",
            Reasons = "食堂菜品单一，价格偏高，夜班职工吃不上热饭。",
            Measures = "增加窗口，公开菜价，夜班供应热餐。",
            JointMovers = [.. jointly.Select(IdOf)],
        })).Case;
        foreach (var joint in jointly)
        {
            await DoAsync(Moved, Person(joint), new ConfirmMotion());
        }

        return this;
    }

    public async Task<WalkedMotion> ToTheMoveAsync(params int[] jointly)
    {
        await ToTheDraftAsync(jointly);
        await DoAsync(Moved, Office.Representative, new MoveMotion());
        return this;
    }

    /// <summary>Before the committee: moved by three jointly.</summary>
    public Task<WalkedMotion> ToTheCommitteeAsync() => ToTheMoveAsync(1, 2);

    public async Task<WalkedMotion> ToTheFilingAsync()
    {
        await ToTheCommitteeAsync();
        await DoAsync("2026-09-11", Office.MotionsCommittee, new ScreenMotion { Outcome = ScreeningOutcome.Filed });
        return this;
    }

    public async Task<WalkedMotion> ToTheDepartmentsAsync()
    {
        await ToTheFilingAsync();
        await AssignAsync("2026-09-14", "副总经理");
        return this;
    }

    public Task<ActReceipt> AssignAsync(string day, string leader, bool isHighest = false) => DoAsync(day, Office.UnionOfficer, new AssignMotion
    {
        LeadDepartment = "后勤部",
        LeadTask = "提出改善方案",
        CoHandlers = [new HandlerLine { Department = "财务部", Task = "核定补贴" }],
        Leader = leader,
        IsHighestLeader = isHighest,
    });

    public async Task<WalkedMotion> ToTheAnswerAsync(string day = "2026-09-25")
    {
        await ToTheDepartmentsAsync();
        await AnswerAsync(day);
        return this;
    }

    public async Task AnswerAsync(string day, AnswerGrade grade = AnswerGrade.Done, DateOnly? plannedFor = null)
    {
        await DoAsync(day, Office.Department, new DraftMotionAnswer { Grade = grade, Text = "已增设两个窗口，菜价每周公布。", PlannedFor = plannedFor });
        await DoAsync(day, Finance, new SignMotionAnswer { Signer = "周财" });
        await DoAsync(day, Office.Department, new SendMotionAnswer { Number = $"复〔2026〕{day}", Signer = "郑勤" });
    }

    /// <summary>All three movers rate, each the same.</summary>
    public async Task RateAsync(string day, Satisfaction value)
    {
        foreach (var number in (int[])[0, 1, 2])
        {
            await DoAsync(day, Person(number), new RateAnswer { Value = value });
        }
    }

    private static OfficeRow Representative(Installation installation, int number, string name) => new()
    {
        Account = Person(number), Office = Office.Representative, Unit = installation.Union, Title = $"职工代表{name}", Holder = name, Delegation = "一团",
    };
}
