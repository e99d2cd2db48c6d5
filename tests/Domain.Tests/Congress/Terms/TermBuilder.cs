using Domain.Congress.Elections;
using Domain.Congress.Seats;
using Domain.Congress.Terms;
using Domain.Tests.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Terms;

/// <summary>
/// Leads a term so far, act by act: 707 staff in three electing units, which by the nation's rule have 20, 10 and 6 of 36
/// seats. What a test does not name has an ordinary value.
/// </summary>
internal sealed class TermBuilder
{
    public const string First = "工程一部";
    public const string Second = "工程二部";
    public const string Office = "机关";

    /// <summary>The day of every election.</summary>
    public const string Elected = "2026-03-10";

    /// <summary>The term's first and last day.</summary>
    public const string Begins = "2026-03-10";

    public const string Ends = "2029-03-09";

    private string place = "110115";

    public static IReadOnlyList<ElectingUnit> Units { get; } =
        [new(First, new(400, 340, 20, 80, 60)), new(Second, new(200, 160, 12, 40, 20)), new(Office, new(107, 0, 60, 50, 0))];

    public TermBuilder In(string code)
    {
        place = code;
        return this;
    }

    public CongressTerm Opened() => CongressTerm.Open(
        new CaseId(new Guid(41, 0, 0, new byte[8])),
        new TermOpening(
            "职代选〔2026〕000001号", place, new(Acting.Union, "中建玖合发展集团有限公司工会委员会"),
            new(Acting.Employer, "中建玖合发展集团有限公司"), 3),
        Seeds.Statutes(place, null));

    public CongressTerm Counted(IReadOnlyList<ElectingUnit>? units = null)
    {
        var term = Opened();
        term.CountStaff(units ?? Units, Acting.UnionOfficer("2026-02-02"));
        return term;
    }

    public CongressTerm Planned()
    {
        var term = Counted();
        term.PlanSeats([], Acting.UnionOfficer("2026-02-03"));
        return term;
    }

    public CongressTerm Announced()
    {
        var term = Planned();
        term.Announce(Day(Begins), Day(Ends), "厂务公开栏", Acting.UnionOfficer("2026-02-10"));
        return term;
    }

    /// <summary>With every seat filled: numbers 1 to 20 in the first, 21 to 30 in the second, 31 to 36 in the office.</summary>
    public CongressTerm Elective()
    {
        var term = Announced();
        Elect(term, First, 20);
        Elect(term, Second, 10);
        Elect(term, Office, 6);
        return term;
    }

    public CongressTerm Confirmed()
    {
        var term = Elective();
        term.FinishElections(Acting.UnionOfficer("2026-03-12"));
        term.ConfirmMandates("代表资格审查小组", Acting.UnionOfficer("2026-03-13"));
        return term;
    }

    public CongressTerm Running()
    {
        var term = Confirmed();
        term.PublishRoll(Day("2026-03-16"), "厂务公开栏", Acting.UnionOfficer("2026-03-16"));
        return term;
    }

    /// <summary>An election in which all take part and every candidate has their votes.</summary>
    public static string? Elect(CongressTerm term, string unit, int seats, string on = Elected) =>
        term.RecordElection(Election(unit, seats, [.. Enumerable.Range(1, seats).Select(n => Candidate(unit, n, StaffOf(unit)))], on), Acting.UnionOfficer(on));

    public static ElectionText Election(string unit, int seats, IReadOnlyList<CandidateText> candidates, string on = Elected) =>
        new(unit, Day(on), StaffOf(unit), StaffOf(unit)) { Seats = seats, Candidates = candidates };

    /// <summary>Such as 工程一部代表（3）; of the office, the first four are managers.</summary>
    public static CandidateText Candidate(string unit, int number, int votes, StaffGroup? group = null) => new(
        new RepresentativeId(new Guid(unit.Length, (short)unit[^2], (short)number, new byte[8])), $"{unit}代表（{number}）",
        group ?? (unit == Office && number <= 4 ? StaffGroup.Manager : StaffGroup.FrontLine), IsWoman: number % 3 == 0, IsDispatched: false)
    {
        Votes = votes,
    };

    /// <summary>A meeting held on paper approves a committee with the votes of all 36.</summary>
    public static void Approve(CongressTerm term, string committee, string on) => term.ApproveCommittee(
        committee, "第三届职工代表大会第一次会议", new(Day(on), 0, 36, 36, 0, 0, 0, Secret: false), Acting.UnionOfficer(on));

    private static int StaffOf(string unit) => Units.FirstOrDefault(u => u.Name == unit)?.Staff.All ?? 100;
}
