using Domain.Congress.Seats;
using Domain.Law;
using Host.Documents.Content;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Elections;

/// <summary>代表选举公告: how many are elected where and by what majority.</summary>
internal static class ElectionNotice
{
    private static readonly IReadOnlyList<Column> Columns =
    [
        new("选举单位", 22), new("职工人数", 12, true), new("名额", 9, true), new("其中", 33), new("参加选举至少", 12, true), new("当选至少得票", 12, true),
    ];

    public static Document Of(TermFacts facts) => new($"关于选举{facts.Congress}代表的公告", facts.Record.Union.Name,
    [
        new TitleLine($"关于选举{facts.Record.Employer.Name}\n{facts.Congress[facts.Record.Employer.Name.Length..]}代表的公告"),
        new Paragraph(facts.Record.Number, ParagraphLook.Centre),
        new Paragraph("各选举单位、全体职工：", ParagraphLook.Plain),
        new Paragraph($"{facts.Congress}代表的选举工作现已开始。现将有关事项公告如下："),
        new Heading(1, "一、代表名额"),
        new Paragraph(Seats(facts)),
        .. Shares(facts),
        new Heading(1, "二、选举单位和名额分配"),
        new Table(Columns, [.. facts.Plan.Allotments.Select(allotment => Line(facts, allotment))]) { RowHeight = 9 },
        new Heading(1, "三、选举办法"),
        new Paragraph($"依照{facts.Quorum.ToCitation()}，{facts.Quorum.Zh}"),
        new Paragraph($"依照{facts.Pass.ToCitation()}，{facts.Pass.Zh}得票达到规定票数的人数超过应选名额的，以得票多的当选；最后名额得票相等的，就得票相等的候选人再次投票。"),
        new Heading(1, "四、任期"),
        new Paragraph(Term(facts)),
        .. Signed(facts.Record.Union.Name, facts.Record.Notice is { } notice ? Day(notice.On) : Congress.SessionFacts.BlankDay),
    ]);

    private static string Seats(TermFacts facts)
    {
        var requirement = facts.Plan.Requirement;
        var least = $"全体职工{requirement.Staff}人。依照{requirement.Binding.Row.ToCitation()}，职工代表不少于{requirement.Least}名";
        return requirement.Agreement is { } agreement
            ? $"{least}；超出部分依照{agreement.ToCitation()}与行政方协商确定，本届职工代表共{facts.Plan.Seats.All}名。"
            : $"{least}；本届职工代表共{facts.Plan.Seats.All}名。";
    }

    private static IEnumerable<Block> Shares(TermFacts facts)
    {
        var seats = facts.Plan.Seats;
        if (facts.Term.Law.Find(Matters.CongressManagersShare, facts.AnnouncedOn) is { } managers)
        {
            yield return new Paragraph($"其中，一线职工{seats.FrontLine}名，女职工{seats.Women}名，劳务派遣职工{seats.Dispatched}名；依照{managers.ToCitation()}，中层以上管理人员{seats.Managers}名，不超过{managers.Share.Allowed(seats.All)}名。");
        }
    }

    private static IReadOnlyList<string> Line(TermFacts facts, SeatAllotment allotment)
    {
        var (staff, seats) = (allotment.Unit.Staff.All, allotment.Seats);
        return
        [
            allotment.Unit.Name, $"{staff}", $"{seats.All}", Groups(seats), $"{facts.Quorum.Share.Needed(staff)}人", $"{facts.Pass.Share.Needed(staff)}票",
        ];
    }

    private static string Groups(Composition seats)
    {
        (string Name, int Number)[] groups = [("一线", seats.FrontLine), ("管理", seats.Managers), ("女", seats.Women), ("派遣", seats.Dispatched)];
        return string.Join('、', groups.Where(group => group.Number > 0).Select(group => $"{group.Name}{group.Number}"));
    }

    private static string Term(TermFacts facts) => facts.Record.Roll is { } roll
        ? $"本届职工代表任期自{Day(roll.Begins)}起至{Day(roll.Ends)}止。"
        : $"本届职工代表任期自{Congress.SessionFacts.BlankDay}起至{Congress.SessionFacts.BlankDay}止。";
}
