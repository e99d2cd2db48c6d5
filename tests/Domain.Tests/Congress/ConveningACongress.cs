using Domain.Bargaining;
using Domain.Congress;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress;

public sealed class ConveningACongress
{
    [Fact]
    public void Is_recorded_and_awaits_its_result()
    {
        BargainingCase bargaining = A.Case.WithDraftClosedOn("2026-09-28");

        bargaining.ConveneCongress(Call("2026-10-15", "2026-09-30"), Acting.UnionOfficer("2026-09-30")).ShouldBe("Convened");

        bargaining.AwaitedCongress.ShouldBe(
            new CongressVote(CongressForm.Congress, Day("2026-10-15"), Day("2026-09-30"), "职工之家", null));
    }

    [Fact]
    public void Is_refused_while_the_draft_is_open()
    {
        BargainingCase bargaining = A.Case;

        Refused.By(
            "congress.draft-is-closed", "BJ-27",
            () => bargaining.ConveneCongress(Call("2026-10-15", "2026-09-30"), Acting.UnionOfficer("2026-09-30")),
            ("closedOn", ""));
        bargaining.Record.Congresses.ShouldBeEmpty();
    }

    [Fact]
    public void Is_refused_while_one_that_was_convened_has_no_result()
    {
        BargainingCase bargaining = A.Case.WithCongressConvenedFor("2026-10-15");

        Refused.By(
            "congress.last-one-has-met", null,
            () => bargaining.ConveneCongress(Call("2026-10-22", "2026-10-09"), Acting.UnionOfficer("2026-10-09")),
            ("awaited", "2026-10-15"));
    }

    [Fact]
    public void Is_refused_for_a_day_that_is_past()
    {
        BargainingCase bargaining = A.Case.WithDraftClosedOn("2026-09-01");

        Refused.By(
            "congress.day-is-not-in-the-past", null,
            () => bargaining.ConveneCongress(Call("2026-10-14", "2026-09-20"), Acting.UnionOfficer("2026-10-15")),
            ("plannedFor", "2026-10-14"), ("today", "2026-10-15"));
    }

    // Days of notice from law.md section 4, worked examples 19 and 20: for a meeting on a day after the long holiday the
    // nominal day is itself off, and the papers are due before the holiday.
    [Theory]
    [InlineData("2026-10-15", "2026-10-08")]
    [InlineData("2026-10-12", "2026-09-30")]
    public void Papers_served_on_the_last_day_of_notice_are_early_enough(string meeting, string lastDay)
    {
        BargainingCase bargaining = A.Case.WithDraftClosedOn("2026-09-20");

        bargaining.ConveneCongress(Call(meeting, lastDay), Acting.UnionOfficer(lastDay)).ShouldBe("Convened");
    }

    [Theory]
    [InlineData("2026-10-15", "2026-10-08", "2026-10-09")]
    [InlineData("2026-10-12", "2026-09-30", "2026-10-01")]
    public void Is_refused_where_the_papers_were_served_after_the_last_day_of_notice(
        string meeting, string lastDay, string served)
    {
        BargainingCase bargaining = A.Case.WithDraftClosedOn("2026-09-20");

        var refusal = Refused.By(
            "congress.notice-is-early-enough", "WC-17",
            () => bargaining.ConveneCongress(Call(meeting, served), Acting.UnionOfficer(served)),
            ("noticeOn", served), ("plannedFor", meeting), ("lastDay", lastDay));
        refusal.Article!.Verified.ShouldBeFalse();
        refusal.Field.ShouldBe("NoticeOn");
    }

    [Theory]
    [InlineData("2026-09-19")] // the day before the draft was closed
    [InlineData("2026-10-02")] // the day after the act
    public void Is_refused_where_the_papers_cannot_have_been_served_on_the_day_given(string served)
    {
        BargainingCase bargaining = A.Case.WithDraftClosedOn("2026-09-20");

        Refused.By(
            "congress.notice-was-given", "WC-17",
            () => bargaining.ConveneCongress(Call("2026-10-20", served), Acting.UnionOfficer("2026-10-01")),
            ("noticeOn", served), ("closedOn", "2026-09-20"), ("today", "2026-10-01"));
    }

    private static CongressCall Call(string day, string notice) =>
        new(CongressForm.Congress, Day(day), Day(notice), "职工之家");
}
