using Domain.Congress.Elections;
using Domain.Congress.Seats;
using Domain.Law;
using Domain.Tests.Law;

namespace Domain.Tests.Congress;

/// <summary>A congress of 30 seats, 20 in the workshop and 10 in the office, in its term 2026 to 2028.</summary>
internal static class Rolls
{
    public static readonly DateOnly First = new(2026, 1, 5);
    public static readonly Statutes Nation = Seeds.Statutes("110115", ContractKind.CollectiveContract);

    public static RepresentativeRoll Empty { get; } = RepresentativeRoll.Open((3, First, new(2029, 1, 4)), Plan, Nation);

    public static SeatPlan Plan => SeatPlan.Propose(
        SeatRequirement.Of(300, Nation, First),
        [new("车间", new(200, 200, 0, 60, 0)), new("机关", new(100, 40, 20, 40, 0))],
        Nation.Find(Matters.CongressManagersShare, First));

    /// <summary>The roll with the office's ten seats filled.</summary>
    public static RepresentativeRoll WithTheOffice => Empty.Elect(Office(10, [.. Enumerable.Range(1, 10).Select(n => (n, 80))]), Nation).Roll;

    public static RepresentativeId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    public static Candidate Person(int number) => new(Id(number), $"职工{number}", StaffGroup.Other, IsWoman: false, IsDispatched: false);

    /// <summary>An election of the office with 90 of its 100 staff.</summary>
    public static ElectionReport Office(int seats, params (int Person, int Votes)[] votes) =>
        new("机关", First, 100, 90, seats, [.. votes.Select(v => new CandidateVotes(Person(v.Person), v.Votes))]);
}
