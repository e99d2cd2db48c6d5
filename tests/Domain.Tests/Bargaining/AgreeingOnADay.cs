using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class AgreeingOnADay
{
    [Fact]
    public void Agreeing_sets_the_day_of_the_first_meeting()
    {
        BargainingCase bargaining = Proposed("2026-10-20");

        bargaining.AnswerDate(null, Acting.UnionOfficer("2026-09-21")).ShouldBe("Agreed");

        bargaining.Record.FirstMeeting.ShouldBe(Day("2026-10-20"));
    }

    [Fact]
    public void Days_go_to_and_fro_until_one_is_agreed()
    {
        BargainingCase bargaining = Proposed("2026-10-20");

        bargaining.AnswerDate(new DateProposal(Day("2026-10-22"), "职工之家"), Acting.UnionOfficer("2026-09-21")).ShouldBe("DateProposed");
        bargaining.AnswerDate(new DateProposal(Day("2026-10-23"), ""), Acting.Hr("2026-09-22")).ShouldBe("DateProposed");
        bargaining.AnswerDate(null, Acting.UnionOfficer("2026-09-23")).ShouldBe("Agreed");

        bargaining.Record.FirstMeeting.ShouldBe(Day("2026-10-23"));
        bargaining.Record.Replies.Select(reply => reply.Place).ShouldBe(["第一会议室", "职工之家", "职工之家"]);
    }

    [Fact]
    public void Is_refused_where_the_day_to_agree_to_is_past() => Refused.By(
        "bargaining.meeting-day-is-not-in-the-past", null,
        () => Proposed("2026-10-20").AnswerDate(null, Acting.UnionOfficer("2026-10-21")),
        ("day", "2026-10-20"), ("today", "2026-10-21"));

    [Fact]
    public void Is_refused_with_another_day_that_is_past() => Refused.By(
        "bargaining.meeting-day-is-not-in-the-past", null,
        () => Proposed("2026-10-20").AnswerDate(new DateProposal(Day("2026-09-20"), ""), Acting.UnionOfficer("2026-09-21")),
        ("day", "2026-09-20"), ("today", "2026-09-21"));

    [Fact]
    public void Is_refused_where_no_day_was_proposed() => Refused.By(
        "bargaining.proposed-day-awaits-its-answer", null,
        () => A.Case.WithOfferReceivedOn("2026-09-15").Build().AnswerDate(null, Acting.UnionOfficer("2026-09-21")),
        ("last", ""), ("agreed", ""));

    [Fact]
    public void Is_refused_once_a_day_is_agreed()
    {
        var bargaining = Proposed("2026-10-20");
        bargaining.AnswerDate(null, Acting.UnionOfficer("2026-09-21"));

        Refused.By(
            "bargaining.proposed-day-awaits-its-answer", null,
            () => bargaining.AnswerDate(null, Acting.Hr("2026-09-22")),
            ("last", "DateProposed"), ("agreed", "2026-10-20"));
    }

    private static BargainingCase Proposed(string day) =>
        A.Case.WithOfferReceivedOn("2026-09-15").WithReply(ReplyKind.DateProposed, "2026-09-20", day);
}
