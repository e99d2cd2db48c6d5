using Domain.Congress.Sessions;
using Domain.Law;
using Domain.Tests.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

/// <summary>Leads a session so far, act by act, each on an ordinary day; what a test does not name has an ordinary value.</summary>
internal sealed class SessionBuilder
{
    /// <summary>The day of the meeting; by the general rule the papers are due by 2026-10-08.</summary>
    public const string Meeting = "2026-10-15";

    /// <summary>Item 1 is the management's report, item 2 a matter that is voted on.</summary>
    public const int Report = 1;

    public const int Matter = 2;

    public static readonly DraftCase Draft = new(new CaseId(new Guid(21, 0, 0, new byte[8])), ContractKind.CollectiveContract);

    private SessionKind kind = SessionKind.Annual;
    private readonly List<Action<Session>> items = [];
    private bool withDraft;
    private Statutes? law;
    private (DateOnly? On, DateOnly? Intended) opened;

    public SessionBuilder Of(SessionKind other)
    {
        kind = other;
        return this;
    }

    /// <summary>Item 3 is the vote on a contract's draft.</summary>
    public SessionBuilder WithDraft()
    {
        withDraft = true;
        return this;
    }

    /// <summary>Puts something more on the list, the first as item 3.</summary>
    public SessionBuilder With(Action<Session> item)
    {
        items.Add(item);
        return this;
    }

    /// <summary>Judged by other rules than Beijing's.</summary>
    public SessionBuilder Under(Statutes rules)
    {
        law = rules;
        return this;
    }

    /// <summary>Opened on a day, to be held on one that is intended.</summary>
    public SessionBuilder OpenedOn(string day, string? intended = null)
    {
        opened = (Day(day), intended is null ? null : Day(intended));
        return this;
    }

    public Session Opened() => Session.Open(
        new CaseId(new Guid(31, 0, 0, new byte[8])),
        new SessionOpening(
            "职代〔2026〕000001号", "110000", new(Acting.Union, "中建玖合发展集团有限公司工会委员会"),
            new(Acting.Employer, "中建玖合发展集团有限公司"), new SessionName(3, 2, kind))
        {
            OpenedOn = opened.On, IntendedFor = opened.Intended,
        },
        law ?? Seeds.Statutes("110000", null));

    public Session WithTopics()
    {
        var session = Opened();
        session.RegisterRepresentatives(Representatives(36));
        session.AddItem(new(SessionItemKind.AdministrativeReport, "总经理工作报告", "总经理", null), Acting.UnionOfficer("2026-09-15"));
        session.AddItem(new(SessionItemKind.Matter, "职工福利基金使用方案", "", null), Acting.UnionOfficer("2026-09-15"));
        if (withDraft)
        {
            session.AddItem(new(SessionItemKind.ContractDraft, "集体合同草案", "", Draft), Acting.UnionOfficer("2026-09-15"));
        }

        items.ForEach(add => add(session));
        return session;
    }

    public Session Agreed()
    {
        var session = WithTopics();
        session.ProposeTopics("各代表团征求了意见", Acting.UnionOfficer("2026-09-20"));
        session.AnswerTopics(true, "");
        return session;
    }

    public Session Called()
    {
        var session = Agreed();
        session.CallTo(Day(Meeting), "上午9:00", "三楼会议室", Acting.UnionOfficer("2026-09-25"));
        return session;
    }

    /// <summary>With the papers in everybody's hands on the last day.</summary>
    public Session Served(string on = "2026-10-08")
    {
        var session = Called();
        session.ServePapers([], Day(on), ServiceMeans.OnPaper, Acting.UnionOfficer(on));
        session.CloseService([]);
        return session;
    }

    /// <summary>With so many in the hall.</summary>
    public Session Met(int present = 30)
    {
        var session = Served();
        session.CheckIn([.. Enumerable.Range(1, present)], Acting.UnionOfficer(Meeting));
        return session;
    }

    /// <summary>With the vote on the matter open.</summary>
    public Session Voting(int present = 30)
    {
        var session = Met(present);
        session.OpenVote(Matter, VoteMethod.SecretBallot, Acting.UnionOfficer(Meeting));
        return session;
    }

    /// <summary>With the matter voted on by 30 present and announced.</summary>
    public Session Announced(int yes)
    {
        var session = Voting();
        Count(session, Matter, new(yes, 30 - yes, 0, 0));
        session.Announce(Matter, Acting.UnionOfficer(Meeting));
        return session;
    }

    /// <summary>With the report heard and the meeting closed.</summary>
    public Session Closed(int yes = 25)
    {
        var session = Announced(yes);
        session.HearReport(Report, "完成年度目标", Acting.UnionOfficer(Meeting));
        session.CloseMeeting(Acting.UnionOfficer(Meeting));
        return session;
    }

    /// <summary>With the resolution on the matter: two steps, due on 2026-11-30 and 2026-12-31.</summary>
    public Session Resolved()
    {
        var session = Closed();
        session.Resolve(new(Matter, "同意职工福利基金使用方案。", "人力资源部", [("制定发放办法", Day("2026-11-30")), ("发放到位", Day("2026-12-31"))]));
        session.FinishResolutions();
        return session;
    }

    /// <summary>Two tellers who find the same.</summary>
    public static void Count(Session session, int item, BallotNumbers ballots)
    {
        session.EnterCount(item, "", ballots, Acting.Teller(1, Meeting));
        session.EnterCount(item, "", ballots, Acting.Teller(2, Meeting));
    }

    public static IReadOnlyList<SessionRepresentative> Representatives(int count) =>
    [
        .. Enumerable.Range(1, count).Select(n => new SessionRepresentative(n, $"代表{n}", n <= 20 ? "第一代表团" : "第二代表团", n is 1 or 21)),
    ];
}
