using Domain.Congress.Elections;
using static Domain.Tests.Congress.Rolls;

namespace Domain.Tests.Congress;

public sealed class ElectingRepresentatives
{
    [Fact]
    public void Those_with_more_than_half_of_all_staff_are_elected_and_sit_from_that_day()
    {
        var (roll, proof) = Empty.Elect(Office(3, (1, 90), (2, 51), (3, 50)), Nation);

        proof.Results.Select(r => (r.Candidate.Name, r.Outcome, r.Threshold.Formula)).ShouldBe(
        [
            ("职工1", CandidateOutcome.Elected, "2×90 > 100"),
            ("职工2", CandidateOutcome.Elected, "2×51 > 100"),
            ("职工3", CandidateOutcome.TooFewVotes, "2×50 > 100"),
        ]);
        proof.Attendance.Formula.ShouldBe("3×90 ≥ 2×100");
        roll.SittingOn(First).Select(mandate => mandate.Holder.Name).ShouldBe(["职工1", "职工2"]);
        roll.Mandates.ShouldAllBe(mandate => !mandate.IsHeldOn(First.AddDays(-1)));
        roll.VacanciesOf("机关", First).ShouldBe(8);
    }

    [Fact]
    public void More_with_enough_votes_than_seats_are_elected_by_the_most_votes() =>
        Outcomes(Office(2, (1, 60), (2, 59), (3, 58))).ShouldBe(
            [CandidateOutcome.Elected, CandidateOutcome.Elected, CandidateOutcome.SeatsAreFilled]);

    [Fact]
    public void Equal_votes_for_the_last_seat_elect_none_of_the_equal() =>
        Outcomes(Office(2, (1, 60), (2, 59), (3, 59))).ShouldBe(
            [CandidateOutcome.Elected, CandidateOutcome.Tied, CandidateOutcome.Tied]);

    [Fact]
    public void A_tie_that_the_seats_suffice_for_is_none() =>
        Outcomes(Office(3, (1, 60), (2, 59), (3, 59))).ShouldAllBe(outcome => outcome == CandidateOutcome.Elected);

    [Theory]
    [InlineData(67, true)]
    [InlineData(66, false)]
    public void Two_thirds_of_the_unit_s_staff_must_take_part(int attended, bool suffices)
    {
        var report = Office(1, (1, 60)) with { Attended = attended };

        if (suffices)
        {
            Empty.Elect(report, Nation).Proof.Elected.ShouldHaveSingleItem();
        }
        else
        {
            Refused.By(
                "congress.election-is-attended", "WC-25-quorum", () => Empty.Elect(report, Nation),
                ("attended", "66"), ("staff", "100"), ("needed", "67"));
        }
    }

    [Fact]
    public void A_unit_elects_no_more_than_its_vacant_seats() =>
        Refused.By(
            "congress.election-fills-vacant-seats", null, () => WithTheOffice.Elect(Office(1, (11, 60)), Nation),
            ("unit", "机关"), ("seats", "1"), ("vacant", "0"));

    [Fact]
    public void A_unit_of_another_name_has_no_seats() =>
        Refused.By(
            "congress.election-fills-vacant-seats", null,
            () => Empty.Elect(Office(1, (1, 60)) with { ElectingUnit = "食堂" }, Nation),
            ("unit", "食堂"), ("seats", "1"), ("vacant", "0"));

    [Theory]
    [InlineData(101, 90, 1, 90)] // more took part than work there
    [InlineData(90, 91, 1, 91)] // more votes than voters
    public void Numbers_that_cannot_be_of_persons_are_refused(int attended, int votes, int seats, long sum) =>
        Refused.By(
            "congress.election-numbers-are-of-persons", null,
            () => Empty.Elect(Office(seats, (1, votes)) with { Attended = attended }, Nation),
            ("staff", "100"), ("attended", $"{attended}"), ("seats", "1"), ("most", $"{votes}"), ("sum", $"{sum}"));

    [Fact]
    public void Votes_beyond_one_for_each_seat_are_refused() =>
        Refused.By(
            "congress.election-numbers-are-of-persons", null, () => Empty.Elect(Office(1, (1, 90), (2, 1)), Nation),
            ("staff", "100"), ("attended", "90"), ("seats", "1"), ("most", "90"), ("sum", "91"));

    [Fact]
    public void Who_already_sits_or_stands_twice_cannot_be_elected()
    {
        var roll = Empty.Elect(Office(1, (1, 60)), Nation).Roll;

        Refused.By(
            "congress.candidates-are-free-to-be-elected", null, () => roll.Elect(Office(2, (1, 60), (2, 60), (2, 20)), Nation),
            ("barred", "职工1、职工2"));
    }

    [Fact]
    public void An_election_after_the_term_is_refused() =>
        Refused.By(
            "congress.day-is-within-the-term", null,
            () => Empty.Elect(Office(1, (1, 60)) with { HeldOn = Days.Day("2029-01-05") }, Nation),
            ("day", "2029-01-05"), ("begins", "2026-01-05"), ("ends", "2029-01-04"));

    [Fact]
    public void Who_is_elected_before_the_term_sits_from_its_first_day()
    {
        var roll = Empty.Elect(Office(1, (1, 60)) with { HeldOn = Days.Day("2025-12-10") }, Nation).Roll;

        roll.Mandates.ShouldHaveSingleItem().From.ShouldBe(First);
        roll.VacanciesOf("机关", Days.Day("2025-12-11")).ShouldBe(9);
        roll.End(Id(1), new(Days.Day("2025-12-12"), MandateEndReason.Disqualified)).VacanciesOf("机关", First).ShouldBe(10);
    }

    [Theory]
    [InlineData("2029-01-03", "WC-07-min")]
    [InlineData("2031-01-05", "WC-07-max")]
    public void A_term_shorter_or_longer_than_the_law_allows_is_refused(string ends, string row) =>
        Refused.By(
            "congress.term-is-of-lawful-length", row,
            () => RepresentativeRoll.Open((3, First, Days.Day(ends)), Plan, Nation),
            ("begins", "2026-01-05"), ("ends", ends), ("earliest", "2029-01-04"), ("latest", "2031-01-04"));

    private static IEnumerable<CandidateOutcome> Outcomes(ElectionReport report) =>
        Empty.Elect(report, Nation).Proof.Results.Select(result => result.Outcome);
}
