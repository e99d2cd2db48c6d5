using Domain.Congress.Elections;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Terms;

public sealed class ElectingATerm
{
    private static readonly ActMoment Today = Acting.UnionOfficer(TermBuilder.Elected);

    [Fact]
    public void Those_with_more_than_half_of_all_the_units_staff_hold_their_seats()
    {
        var term = A.Term.Announced();

        term.RecordElection(TermBuilder.Election(TermBuilder.Office, 2,
            [TermBuilder.Candidate(TermBuilder.Office, 1, 54), TermBuilder.Candidate(TermBuilder.Office, 2, 53)]), Today).ShouldBeNull();

        term.SittingOn(Day(TermBuilder.Elected)).Select(entry => entry.Person.Name).ShouldBe(["机关代表（1）"]);
        var proof = term.ProofOf(term.Record.Elections.ShouldHaveSingleItem());
        proof.Results.Select(result => (result.Threshold.Part, result.Threshold.Needed, result.Outcome))
            .ShouldBe([(54, 54, CandidateOutcome.Elected), (53, 54, CandidateOutcome.TooFewVotes)]);
        term.VacanciesOn(Day(TermBuilder.Elected)).ShouldBe(35);
    }

    [Fact]
    public void In_Shanghai_half_of_all_the_districts_staff_suffice()
    {
        var term = A.Term.In("310101").Announced();
        var seats = term.Record.Roll!.Units.Single(unit => unit.ElectingUnit == TermBuilder.Second).Seats;

        term.RecordElection(TermBuilder.Election(TermBuilder.Second, seats, [TermBuilder.Candidate(TermBuilder.Second, 1, 100)]), Today);

        term.SittingOn(Day(TermBuilder.Elected)).ShouldHaveSingleItem();
    }

    [Fact]
    public void An_election_with_too_few_is_void_and_leaves_nothing_behind()
    {
        var term = A.Term.Announced();

        Refused.By(
            "congress.election-is-attended", "WC-25-quorum",
            () => term.RecordElection(TermBuilder.Election(TermBuilder.Office, 1, [TermBuilder.Candidate(TermBuilder.Office, 1, 71)]) with { Attended = 71 }, Today),
            ("attended", "71"), ("staff", "107"), ("needed", "72"));

        term.Record.Elections.ShouldBeEmpty();
    }

    [Fact]
    public void A_unit_elects_no_more_than_its_vacant_seats()
    {
        var term = A.Term.Elective();

        Should.Throw<RefusedException>(() => TermBuilder.Elect(term, TermBuilder.Office, 1)).Refusal.Rule.ShouldBe("congress.election-fills-vacant-seats");
    }

    [Fact]
    public void A_name_that_was_reported_before_is_the_same_person()
    {
        var term = A.Term.Announced();
        term.RecordElection(TermBuilder.Election(TermBuilder.Office, 1, [TermBuilder.Candidate(TermBuilder.Office, 1, 60)]), Today);
        var again = TermBuilder.Candidate(TermBuilder.Office, 2, 60) with { Name = " 机关代表（1） " };

        Should.Throw<RefusedException>(() => term.RecordElection(TermBuilder.Election(TermBuilder.Office, 1, [again]), Today))
            .Refusal.Rule.ShouldBe("congress.candidates-are-free-to-be-elected");
    }

    [Fact]
    public void Two_of_one_name_in_a_unit_are_told_apart_by_their_names()
    {
        var twice = new[] { TermBuilder.Candidate(TermBuilder.Office, 1, 60), TermBuilder.Candidate(TermBuilder.Office, 2, 20) with { Name = "机关代表（1）" } };

        Should.Throw<RefusedException>(() => A.Term.Announced().RecordElection(TermBuilder.Election(TermBuilder.Office, 2, twice), Today))
            .Refusal.Rule.ShouldBe("congress.candidates-are-free-to-be-elected");
    }

    [Fact]
    public void An_election_that_is_still_to_come_is_not_entered() =>
        Refused.By(
            "congress.day-has-come", null, () => A.Term.Announced().RecordElection(
                TermBuilder.Election(TermBuilder.Office, 1, [TermBuilder.Candidate(TermBuilder.Office, 1, 60)], "2026-03-11"), Today),
            ("on", "2026-03-11"), ("today", "2026-03-10"));

    [Fact]
    public void Elections_are_held_before_the_term_begins_and_fill_it()
    {
        var term = A.Term.Announced();
        TermBuilder.Elect(term, TermBuilder.First, 20, "2026-02-10");
        TermBuilder.Elect(term, TermBuilder.Second, 10, "2026-02-20");
        TermBuilder.Elect(term, TermBuilder.Office, 6, "2026-02-20");

        term.FinishElections(Acting.UnionOfficer("2026-02-21")).ShouldBe("Held");
        term.Record.Roll!.Mandates.ShouldAllBe(mandate => mandate.From == Day(TermBuilder.Begins));
        Refused.By(
            "congress.election-is-announced", null, () => TermBuilder.Elect(A.Term.Announced(), TermBuilder.Office, 6, "2026-02-09"),
            ("heldOn", "2026-02-09"), ("announcedOn", "2026-02-10"));
    }

    [Fact]
    public void Other_staff_than_those_counted_are_explained_on_the_record()
    {
        var term = A.Term.Announced();
        var election = TermBuilder.Election(TermBuilder.Office, 1, [TermBuilder.Candidate(TermBuilder.Office, 1, 16)]) with { Staff = 30, Attended = 20 };
        Refused.By(
            "congress.staff-are-those-counted", "WC-25-pass", () => term.RecordElection(election, Today), ("staff", "30"), ("counted", "107"));

        term.RecordElection(election with { StaffReason = "77人已调往新设分公司。" }, Today);
        term.Record.Elections.ShouldHaveSingleItem().StaffReason.ShouldBe("77人已调往新设分公司。");
    }

    [Fact]
    public void The_elections_close_when_every_unit_has_elected()
    {
        var term = A.Term.Announced();
        TermBuilder.Elect(term, TermBuilder.First, 20);

        Refused.By("congress.every-electing-unit-has-elected", null, () => term.FinishElections(Today), ("missing", "工程二部、机关"));
        A.Term.Elective().FinishElections(Today).ShouldBe("Held");
    }

    [Fact]
    public void The_elections_close_when_there_are_as_many_as_the_law_wants()
    {
        var term = A.Term.Announced();
        TermBuilder.Elect(term, TermBuilder.First, 20);
        TermBuilder.Elect(term, TermBuilder.Second, 10);
        TermBuilder.Elect(term, TermBuilder.Office, 5);

        Refused.By("congress.representatives-are-enough", "WC-02", () => term.FinishElections(Today), ("seats", "35"), ("least", "36"));
    }

    [Fact]
    public void Those_elected_keep_within_the_managers_share()
    {
        var term = A.Term.Announced();
        TermBuilder.Elect(term, TermBuilder.First, 20);
        term.RecordElection(TermBuilder.Election(TermBuilder.Second, 10,
            [.. Enumerable.Range(1, 10).Select(n => TermBuilder.Candidate(TermBuilder.Second, n, 150, n <= 4 ? StaffGroup.Manager : StaffGroup.FrontLine))]), Today);
        TermBuilder.Elect(term, TermBuilder.Office, 6);
        term.FinishElections(Today);

        Refused.By(
            "congress.managers-keep-within-their-share", "WC-05", () => term.ConfirmMandates("资格审查小组", Today),
            ("managers", "8"), ("seats", "36"), ("allowed", "7"));
    }

    [Fact]
    public void Who_was_not_lawfully_elected_loses_the_seat_and_the_unit_elects_anew()
    {
        var term = A.Term.Elective();
        term.FinishElections(Acting.UnionOfficer("2026-03-12"));

        term.RejectMandate(36, "当选前已调离", Acting.UnionOfficer("2026-03-12")).ShouldBe("SentBack");

        term.Record.Roll!.Mandates[35].End.ShouldBe(new MandateEnd(Day("2026-03-12"), MandateEndReason.Disqualified));
        Should.Throw<RefusedException>(() => term.FinishElections(Acting.UnionOfficer("2026-03-12"))).Refusal.Rule.ShouldBe("congress.representatives-are-enough");
        term.RecordElection(
            TermBuilder.Election(TermBuilder.Office, 1, [TermBuilder.Candidate(TermBuilder.Office, 7, 60)], "2026-03-13"),
            Acting.UnionOfficer("2026-03-13")).ShouldBeNull();
        term.FinishElections(Acting.UnionOfficer("2026-03-13")).ShouldBe("Held");
        term.SittingOn(Day("2026-03-13"))[^1].Number.ShouldBe(37);
    }

    [Theory]
    [InlineData("2026-03-12", false)]
    [InlineData("2026-03-13", true)]
    [InlineData("2026-03-16", true)]
    [InlineData("2026-03-17", false)]
    public void The_roll_is_published_after_the_check_and_by_today(string on, bool passes)
    {
        var term = A.Term.Confirmed();
        void Publish() => term.PublishRoll(Day(on), "公告栏", Acting.UnionOfficer("2026-03-16"));

        if (passes)
        {
            Publish();
            term.IsRunningOn(Day("2026-03-16")).ShouldBeTrue();
        }
        else
        {
            Refused.By("congress.roll-was-published-by-today", null, Publish, ("on", on), ("checkedOn", "2026-03-13"), ("today", "2026-03-16"));
        }
    }

    [Fact]
    public void Women_and_dispatched_staff_are_pointed_out_before_the_check()
    {
        var remarks = A.Term.Elective().RemarksOn("Congress.CheckMandates", Day("2026-03-12"));

        remarks.Where(rule => !rule.Holds).Select(rule => rule.Name).ShouldBe(["congress.dispatched-staff-have-their-share"]);
        A.Term.Elective().RemarksOn("Congress.HoldElections", Day("2026-03-12")).ShouldBeEmpty();
    }
}
