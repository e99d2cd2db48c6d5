using Domain.Bargaining;
using Domain.Congress;
using Domain.Congress.Rules;
using Domain.Law;
using Domain.Tests.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress;

public sealed class RecordingAVote
{
    // Numbers from law.md section 4, threshold arithmetic: N -> more than half.
    [Theory]
    [InlineData(30, 16)]
    [InlineData(31, 16)]
    [InlineData(60, 31)]
    [InlineData(100, 51)]
    [InlineData(101, 51)]
    public void More_than_half_of_all_adopts_and_one_vote_less_rejects(int entitled, int needed)
    {
        Vote(Count(entitled, entitled, needed)).ShouldBe("Adopted");
        Vote(Count(entitled, entitled, needed - 1)).ShouldBe("Rejected");
    }

    // Numbers from law.md section 4, threshold arithmetic: N -> two thirds.
    [Theory]
    [InlineData(30, 20)]
    [InlineData(31, 21)]
    [InlineData(60, 40)]
    [InlineData(100, 67)]
    [InlineData(101, 68)]
    public void Two_thirds_are_a_quorum_and_one_person_less_is_none(int entitled, int needed)
    {
        Vote(Count(entitled, needed, needed)).ShouldBe("Adopted");
        Vote(Count(entitled, needed - 1, 0)).ShouldBe("QuorumMissed");
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(39, false)]
    public void The_page_can_say_beforehand_how_many_make_a_quorum_of_sixty(int present, bool holds)
    {
        var quorum = Seeds.Statutes("110000", ContractKind.CollectiveContract).Get(Matters.Quorum, Day("2026-10-15"));

        var rule = new QuorumIsPresent(present, 60, quorum.Share, quorum.ToCitation());

        rule.Holds.ShouldBe(holds);
        rule.Explain().Facts["needed"].ShouldBe("40");
    }

    [Fact]
    public void Votes_are_measured_by_all_representatives_and_not_by_those_present() =>
        Vote(Count(60, 40, 30)).ShouldBe("Rejected");

    [Fact]
    public void An_adopted_text_is_kept_by_its_hash_and_stays_closed()
    {
        var bargaining = Convened();

        bargaining.RecordVote(Count(60, 50, 45), CaseBuilder.NoAnnexes, Acting.UnionOfficer("2026-10-15"));

        var hash = ContractText.Hash(bargaining.Record, CaseBuilder.NoAnnexes);
        bargaining.Record.AdoptedText.ShouldBe(hash);
        bargaining.Record.Congresses.ShouldHaveSingleItem().TextHash.ShouldBe(hash);
        bargaining.Record.DraftClosedOn.ShouldNotBeNull();
    }

    [Fact]
    public void A_rejection_opens_the_text_again_and_keeps_the_hash_voted_on()
    {
        var bargaining = Convened();
        var hash = ContractText.Hash(bargaining.Record, CaseBuilder.NoAnnexes);

        bargaining.RecordVote(Count(60, 50, 30), CaseBuilder.NoAnnexes, Acting.UnionOfficer("2026-10-15"));

        bargaining.Record.DraftClosedOn.ShouldBeNull();
        bargaining.Record.AdoptedText.ShouldBeNull();
        bargaining.Record.Congresses.ShouldHaveSingleItem().TextHash.ShouldBe(hash);
    }

    [Fact]
    public void A_missed_quorum_leaves_the_draft_closed_and_lets_a_congress_be_convened_again()
    {
        var bargaining = Convened();

        bargaining.RecordVote(Count(60, 39, 0), CaseBuilder.NoAnnexes, Acting.UnionOfficer("2026-10-15"));

        bargaining.AwaitedCongress.ShouldBeNull();
        bargaining.Record.Congresses.ShouldHaveSingleItem().TextHash.ShouldBeNull();
        bargaining.ConveneCongress(
            new(CongressForm.Congress, Day("2026-10-30"), Day("2026-10-16"), "职工之家"), Acting.UnionOfficer("2026-10-16"))
            .ShouldBe("Convened");
    }

    [Fact]
    public void A_congress_that_has_met_starts_no_days_of_notice_for_the_next()
    {
        var bargaining = Convened();
        bargaining.DayOf(StartEvent.CongressPlanned).ShouldBe(Day("2026-10-15"));

        bargaining.RecordVote(Count(60, 39, 0), CaseBuilder.NoAnnexes, Acting.UnionOfficer("2026-10-15"));

        bargaining.DayOf(StartEvent.CongressPlanned).ShouldBeNull();
    }

    [Fact]
    public void Is_refused_with_more_ballots_than_people_present() => Refused.By(
        "congress.ballots-are-at-most-the-present", "BJ-10-pass",
        () => Vote(new VoteCount(Day("2026-10-15"), 60, 42, 40, 1, 1, 1, true)),
        ("ballots", "43"), ("present", "42"))
        .Article!.Article.ShouldBe("第三十八条第二款");

    [Fact]
    public void Is_taken_with_as_many_ballots_as_people_present() =>
        Vote(new VoteCount(Day("2026-10-15"), 60, 42, 39, 1, 1, 1, true)).ShouldBe("Adopted");

    [Fact]
    public void Is_refused_with_ballots_so_many_that_their_sum_overflows() => Refused.By(
        "congress.ballots-are-at-most-the-present", "BJ-10-pass",
        () => Vote(new VoteCount(Day("2026-10-15"), 60, 42, int.MaxValue, int.MaxValue, 1, 1, true)),
        ("ballots", "4294967296"), ("present", "42"));

    [Fact]
    public void Is_refused_with_more_people_present_than_entitled() => Refused.By(
        "congress.present-are-at-most-the-entitled", "BJ-10-quorum",
        () => Vote(Count(60, 61, 45)),
        ("present", "61"), ("entitled", "60"));

    [Theory]
    [InlineData(0, 0, 0, "0", "0")]
    [InlineData(60, 50, -1, "60", "-1")]
    [InlineData(60, -1, 0, "60", "-1")]
    public void Is_refused_with_numbers_that_are_none_of_persons(
        int entitled, int present, int yes, string entitledFact, string lowest) => Refused.By(
            "congress.counts-are-persons", "BJ-10-pass",
            () => Vote(new VoteCount(Day("2026-10-15"), entitled, present, yes, 0, 0, 0, true)),
            ("entitled", entitledFact), ("lowest", lowest));

    [Fact]
    public void Is_refused_with_ballots_counted_without_a_quorum() => Refused.By(
        "congress.ballot-was-held-with-quorum", "BJ-10-quorum",
        () => Vote(Count(60, 39, 39)),
        ("ballots", "39"), ("present", "39"), ("entitled", "60"), ("needed", "40"));

    [Fact]
    public void Is_refused_where_no_congress_was_convened()
    {
        BargainingCase bargaining = A.Case.WithDraftClosedOn("2026-09-20");

        Refused.By(
            "congress.is-convened", null,
            () => bargaining.RecordVote(Count(60, 50, 45), CaseBuilder.NoAnnexes, Acting.UnionOfficer("2026-10-15")),
            ("awaited", ""));
    }

    [Theory]
    [InlineData("2026-10-14")] // the day before it was convened for
    [InlineData("2026-10-18")] // the day after the act
    public void Is_refused_for_a_day_on_which_it_cannot_have_been_held(string held) => Refused.By(
        "congress.was-held-on-its-day", null,
        () => Convened().RecordVote(
            Count(60, 50, 45) with { HeldOn = Day(held) }, CaseBuilder.NoAnnexes, Acting.UnionOfficer("2026-10-17")),
        ("heldOn", held), ("plannedFor", "2026-10-15"), ("today", "2026-10-17"));

    [Theory]
    [InlineData("2026-10-15")]
    [InlineData("2026-10-17")]
    public void Is_taken_for_the_planned_day_and_for_a_later_one_until_today(string held) =>
        Convened().RecordVote(
            Count(60, 50, 45) with { HeldOn = Day(held) }, CaseBuilder.NoAnnexes, Acting.UnionOfficer("2026-10-17"))
            .ShouldBe("Adopted");

    private static string Vote(VoteCount count) =>
        Convened().RecordVote(count, CaseBuilder.NoAnnexes, Acting.UnionOfficer("2026-10-15"));

    private static BargainingCase Convened() => A.Case.WithCongressConvenedFor("2026-10-15");

    private static VoteCount Count(int entitled, int present, int yes) =>
        new(Day("2026-10-15"), entitled, present, yes, 0, 0, 0, true);
}
