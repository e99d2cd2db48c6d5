using Domain.Congress.Elections;
using Domain.Congress.Terms;
using Domain.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Terms;

public sealed class ServingATerm
{
    private const string Left = "2026-09-01";

    private static readonly ActMoment Today = Acting.UnionOfficer("2026-09-02");

    [Fact]
    public void Who_leaves_the_unit_is_no_representative_from_that_day_on_and_the_seat_is_vacant()
    {
        var term = A.Term.Running();

        term.EndMandate(31, new(Day(Left), MandateEndReason.LeftTheUnit), "合同到期", Today).ShouldBe("SeatVacant");

        term.SittingOn(Day("2026-08-31")).Count.ShouldBe(36);
        term.SittingOn(Day(Left)).ShouldAllBe(entry => entry.Number != 31);
        term.VacanciesOn(Day(Left)).ShouldBe(1);
        term.Record.Notes.ShouldHaveSingleItem().ShouldBe(new MandateNote(31, Day("2026-09-02"), "合同到期"));
    }

    [Fact]
    public void A_second_vacancy_joins_the_first_and_all_are_filled_together()
    {
        var term = A.Term.Running();
        term.EndMandate(31, new(Day(Left), MandateEndReason.LeftTheUnit), "", Today);
        term.EndMandate(1, new(Day(Left), MandateEndReason.Resigned), "", Today).ShouldBeNull();

        term.RecordElection(TermBuilder.Election(TermBuilder.Office, 1, [TermBuilder.Candidate(TermBuilder.Office, 7, 60)], "2026-09-02"), Today).ShouldBeNull();
        term.RecordElection(TermBuilder.Election(TermBuilder.First, 1, [TermBuilder.Candidate(TermBuilder.First, 21, 201)], "2026-09-02"), Today).ShouldBe("Filled");

        term.SittingOn(Day("2026-09-02")).Count.ShouldBe(36);
        term.SittingOn(Day("2026-09-02")).Select(entry => entry.Number).Max().ShouldBe(38);
    }

    [Fact]
    public void Only_the_electing_unit_whose_seat_is_vacant_fills_it()
    {
        var term = A.Term.Running();
        term.EndMandate(31, new(Day(Left), MandateEndReason.LeftTheUnit), "", Today);

        Should.Throw<RefusedException>(() => TermBuilder.Elect(term, TermBuilder.Second, 1, "2026-09-02")).Refusal.Rule
            .ShouldBe("congress.election-fills-vacant-seats");
    }

    [Fact]
    public void A_mandate_does_not_end_on_a_day_to_come_nor_twice()
    {
        var term = A.Term.Running();
        Refused.By(
            "congress.day-has-come", null, () => term.EndMandate(31, new(Day("2026-09-03"), MandateEndReason.Resigned), "", Today),
            ("on", "2026-09-03"), ("today", "2026-09-02"));
        term.EndMandate(31, new(Day(Left), MandateEndReason.Resigned), "", Today);

        Should.Throw<RefusedException>(() => term.EndMandate(31, new(Day(Left), MandateEndReason.Resigned), "", Today)).Refusal.Rule
            .ShouldBe("congress.mandate-is-held");
        Should.Throw<RefusedException>(() => term.EndMandate(37, new(Day(Left), MandateEndReason.Resigned), "", Today)).Refusal.Rule
            .ShouldBe("congress.representative-is-listed");
    }

    [Theory]
    [InlineData(54, true)]
    [InlineData(53, false)]
    public void A_recall_needs_more_than_half_of_all_who_elected(int inFavour, bool recalled)
    {
        var term = A.Term.Running();
        string? Recall() => term.Recall(new RecallText(31, Day(Left), 107, 80) { InFavour = inFavour, Reason = "长期不履行职责" }, Today);

        if (recalled)
        {
            Recall().ShouldBe("SeatVacant");
            term.Record.Roll!.Mandates[30].End!.Reason.ShouldBe(MandateEndReason.Recalled);
            term.Record.Recalls.ShouldHaveSingleItem();
        }
        else
        {
            Should.Throw<RefusedException>(Recall).Refusal.Rule.ShouldBe("congress.recall-is-by-the-electors");
            term.SittingOn(Day(Left)).Count.ShouldBe(36);
        }
    }

    [Fact]
    public void A_recall_in_which_more_took_part_than_work_there_is_none() =>
        Should.Throw<RefusedException>(() => A.Term.Running().Recall(new RecallText(31, Day(Left), 107, 108) { InFavour = 100, Reason = "不履职" }, Today))
            .Refusal.Rule.ShouldBe("congress.recall-is-by-the-electors");

    [Fact]
    public void Seats_may_be_left_vacant_and_filled_later()
    {
        var term = A.Term.Running();
        term.EndMandate(31, new(Day(Left), MandateEndReason.LeftTheUnit), "", Today);

        term.LeaveVacant("年底一并补选", Today).ShouldBe("LeftVacant");
        term.CallByElection(Today).ShouldBe("SeatVacant");
    }

    [Fact]
    public void No_by_election_is_called_where_no_seat_is_vacant() =>
        Refused.By("congress.seats-are-vacant", null, () => A.Term.Running().CallByElection(Today), ("vacant", "0"));

    [Theory]
    [InlineData("2026-03-15", true)] // the roll is published on the 16th; the mandates count from the elections on
    [InlineData("2029-03-09", true)]
    [InlineData("2029-03-10", false)]
    [InlineData("2026-03-09", false)]
    public void A_term_runs_from_its_first_to_its_last_day(string day, bool runs) => A.Term.Running().IsRunningOn(Day(day)).ShouldBe(runs);

    [Fact]
    public void A_term_whose_roll_is_not_published_does_not_run() => A.Term.Confirmed().IsRunningOn(Day("2026-03-13")).ShouldBeFalse();

    [Fact]
    public void The_next_elections_are_prepared_in_the_three_months_before_the_end()
    {
        var deadline = A.Term.Running().DeadlineOf(Matters.CongressRenewal, Acting.UnionOfficer("2026-03-16").At)!;

        (deadline.Opens, deadline.Due).ShouldBe((Day("2028-12-09"), Day("2029-03-09")));
        deadline.Reasoned!.Row.Id.ShouldBe("WC-32");
        A.Term.Running().DeadlineOf(null, Acting.UnionOfficer("2026-03-16").At).ShouldBeNull();
        A.Term.Planned().DeadlineOf(Matters.CongressRenewal, Acting.UnionOfficer("2026-03-16").At).ShouldBeNull();
    }

    [Theory]
    [InlineData("110115", "2031-01-01", true)] // the nation names no bound
    [InlineData("310101", "2030-03-09", true)]
    [InlineData("310101", "2030-03-10", false)]
    [InlineData("310101", "2029-03-09", false)]
    public void The_next_elections_are_put_off_within_what_the_place_allows(string place, string until, bool lawful)
    {
        var term = A.Term.In(place).Announced();
        void PutOff() => term.PutOff(Day(until), "职代会决定，因企业重组", Acting.UnionOfficer("2029-02-01"));

        if (lawful)
        {
            PutOff();
            term.Record.Roll!.Ends.ShouldBe(Day(until));
            term.Record.Delays.ShouldHaveSingleItem().From.ShouldBe(Day("2029-03-09"));
        }
        else
        {
            Should.Throw<RefusedException>(PutOff).Refusal.Rule.ShouldBe("congress.term-is-put-off-lawfully");
        }
    }

    [Fact]
    public void Being_put_off_twice_is_counted_from_the_first_last_day()
    {
        var term = A.Term.In("310101").Announced();
        term.PutOff(Day("2029-09-09"), "职代会决定", Acting.UnionOfficer("2029-02-01"));

        Refused.By(
            "congress.term-is-put-off-lawfully", "WC-SH-22-delay",
            () => term.PutOff(Day("2030-03-10"), "职代会决定", Acting.UnionOfficer("2029-08-01")),
            ("until", "2030-03-10"), ("ends", "2029-09-09"), ("latest", "2030-03-09"));
    }

    [Fact]
    public void A_term_ends_after_its_last_day_or_when_the_next_congress_is_elected()
    {
        Refused.By(
            "congress.term-is-over", null, () => A.Term.Running().EndTerm(nextIsElected: false, Acting.UnionOfficer("2029-03-09")),
            ("ends", "2029-03-09"), ("today", "2029-03-09"), ("nextIsElected", "false"));
        A.Term.Running().EndTerm(nextIsElected: true, Acting.UnionOfficer("2029-03-09")).ShouldBe("Ended");

        var term = A.Term.Running();
        term.EndTerm(nextIsElected: false, Acting.UnionOfficer("2029-03-10")).ShouldBe("Ended");
        term.IsRunningOn(Day("2028-01-01")).ShouldBeFalse();
    }
}
