using System.Globalization;
using Browser.Tests.Fixtures;
using Host.Tests.Fixtures;

namespace Browser.Tests.Journeys;

/// <summary>One case, carried on by three people at three windows. Every step is done on the pages, as they do it.</summary>
internal sealed class Bargaining(RunningHost host, Person officer, Person employer, Person clerk)
{
    private DateOnly today = new(2026, 9, 1);

    /// <summary>The case's page.</summary>
    public string Address { get; private set; } = "";

    public Person Officer => officer;

    public Person Employer => employer;

    public Person Clerk => clerk;

    private string Today => Iso(today);

    /// <summary>The clock at nine in the morning in Shanghai on the day the bargaining begins.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 9, 1, 1, 0, 0, TimeSpan.Zero);

    /// <summary>Nine in the morning in Shanghai of a later day; what falls due until then happens first.</summary>
    public async Task MoveToAsync(DateOnly day)
    {
        await host.MoveClockAsync(new DateTimeOffset(day, new TimeOnly(1, 0), TimeSpan.Zero));
        today = day;
    }

    /// <summary>From the first letter to the accepting reply.</summary>
    public async Task OfferAsync()
    {
        await officer.OpenAsync("/cases/new");
        await officer.SendAsync("open-case", ("kind", "collective-contract"));
        Address = new Uri(officer.Page.Url).AbsolutePath;
        await officer.DoAsync(
            Address, "send-offer",
            ("topics", "remuneration"), ("topics", "women-and-minors"), ("demands", "工资增长不低于百分之五。"),
            ("place", "总部三楼会议室"), ("meetingDay", "2026-09-22"));
        await officer.DoAsync(
            Address, "record-service",
            ("how", "by-hand"), ("receivedOn", Today), ("receivedBy", "人力资源部收发"), ("evidence.upload", "签收单.pdf"));
        await employer.DoAsync(Address, "reply-to-offer", ("kind", "accepted"));
    }

    /// <summary>Both lists of three, and the information handed over.</summary>
    public async Task PrepareAsync()
    {
        await officer.DoAsync(Address, "appoint-worker-representatives", [.. Members("职工"), ("publishedOn", Today)]);
        await employer.DoAsync(Address, "appoint-employer-representatives", [.. Members("企业"), ("publishedOn", Today)]);
        await employer.DoAsync(Address, "provide-information", ("summary", "上年度经营情况和工资总额。"));
    }

    /// <summary>One meeting at which two clauses are agreed, one of them after a counter-proposal.</summary>
    public async Task NegotiateAsync()
    {
        await MeetAsync("worker");
        await officer.DoAsync(
            Address, "propose-clause",
            ("topic", "remuneration"), ("title", "工资增长"), ("text", "职工平均工资年增长百分之六。"));
        await employer.DoAsync(Address, "answer-clause", ("clause", "1"), ("text", "职工平均工资年增长百分之四。"));
        await officer.DoAsync(Address, "agree-clause", ("clause", "1"), ("text", "职工平均工资年增长百分之五。"));
        await officer.DoAsync(
            Address, "propose-clause",
            ("topic", "women-and-minors"), ("title", "女职工保护"), ("text", "每年安排一次女职工专项体检。"));
        await employer.DoAsync(Address, "agree-clause", ("clause", "2"));
    }

    /// <summary>A further meeting gives a clause other words.</summary>
    public async Task NegotiateAgainAsync(string chair, int clause, string text)
    {
        await MeetAsync(chair);
        await officer.DoAsync(Address, "answer-clause", ("clause", $"{clause}"), ("text", text));
        await employer.DoAsync(Address, "agree-clause", ("clause", $"{clause}"));
    }

    public Task CloseDraftAsync() => employer.DoAsync(
        Address, "close-draft", ("from", "2027-01-01"), ("to", "2028-12-31"), ("chiefsSigned", "true"));

    /// <summary>The draft is closed and put to the congress three weeks later, by the numbers given.</summary>
    public async Task VoteAsync(int yes, int no)
    {
        await CloseDraftAsync();
        var meeting = today.AddDays(21);
        await officer.DoAsync(
            Address, "convene-congress",
            ("form", "congress"), ("plannedFor", Iso(meeting)), ("noticeOn", Today), ("place", "职工之家"));
        await MoveToAsync(meeting);
        await officer.DoAsync(
            Address, "record-vote",
            ("heldOn", Today), ("entitled", "60"), ("present", "52"), ("yes", $"{yes}"), ("no", $"{no}"),
            ("abstained", $"{52 - yes - no}"), ("spoilt", "0"), ("secret", "true"));
    }

    /// <summary>Both chiefs sign with their passwords, the employer files and the clerk registers the receipt.</summary>
    public async Task SignAndFileAsync(string number)
    {
        await officer.DoAsync(Address, "sign-for-workers", ("password", officer.Account.Password));
        await employer.DoAsync(Address, "sign-for-employer", ("password", employer.Account.Password));
        await employer.DoAsync(
            Address, "submit-packet",
            ("copies", "3"), ("contents", "contract"), ("contents", "representatives"), ("contents", "congress-resolution"),
            ("contents", "registration-certificate"));
        await clerk.DoAsync(Address, "register-receipt", ("number", number), ("receivedOn", Today));
    }

    /// <summary>The fifteen days of review run out, and the employer publishes what took effect by itself.</summary>
    public async Task TakeEffectAndPublishAsync()
    {
        await MoveToAsync(today.AddDays(16));
        await employer.DoAsync(Address, "publish-contract", ("on", Today), ("channels", "厂务公开栏、单位内网"));
    }

    private Task MeetAsync(string chair) => officer.DoAsync(
        Address, "record-meeting",
        ("heldOn", Today), ("place", "总部三楼会议室"), ("chair", chair), ("recorder", "会议秘书"),
        ("present", "职工代表一\n职工代表二\n企业代表一\n企业代表二"), ("minutes", "双方逐条协商。"));

    /// <summary>Three representatives: the first is the chief, the second a woman.</summary>
    private static IEnumerable<(string Path, string Value)> Members(string side) =>
    [
        ("members[0].name", $"{side}代表一"), ("members[0].post", "负责人"), ("members[0].isChief", "true"),
        ("members[1].name", $"{side}代表二"), ("members[1].post", "部门代表"), ("members[1].isWoman", "true"),
        ("members[2].name", $"{side}代表三"), ("members[2].post", "部门代表"),
    ];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
