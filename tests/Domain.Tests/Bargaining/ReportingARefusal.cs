using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class ReportingARefusal
{
    [Fact]
    public void Is_possible_after_a_refusal()
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-09-15").WithReply(ReplyKind.Refused, "2026-09-20");

        bargaining.ReportRefusal("企业方拒绝协商。", Acting.UnionOfficer("2026-09-21")).ShouldBe("Reported");

        bargaining.Record.Refusals.ShouldBe([new("企业方拒绝协商。", Day("2026-09-21"), null)]);
    }

    [Fact]
    public void Is_possible_the_day_after_the_last_day_to_reply() =>
        A.Case.WithOfferReceivedOn("2026-09-15").Build()
            .ReportRefusal("逾期未答复。", Acting.UnionOfficer("2026-10-09")).ShouldBe("Reported");

    [Fact]
    public void Is_refused_while_the_employer_may_still_reply() => Refused.By(
        "bargaining.offer-was-refused-or-unanswered", "BJ-32",
        () => A.Case.WithOfferReceivedOn("2026-09-15").Build().ReportRefusal("未答复。", Acting.UnionOfficer("2026-10-08")),
        ("last", ""), ("lastDay", "2026-10-08"), ("today", "2026-10-08"));

    [Fact]
    public void Is_refused_after_an_acceptance() => Refused.By(
        "bargaining.offer-was-refused-or-unanswered", "BJ-32",
        () => A.Case.WithOfferReceivedOn("2026-09-15").WithReply(ReplyKind.Accepted, "2026-09-20", "2026-10-13").Build()
            .ReportRefusal("未答复。", Acting.UnionOfficer("2026-10-20")),
        ("last", "Accepted"), ("lastDay", "2026-10-08"), ("today", "2026-10-20"));

    [Fact]
    public void Is_refused_without_facts() => Refused.By(
        "bargaining.text-is-within-its-bounds", null,
        () => A.Case.WithOfferReceivedOn("2026-09-15").WithReply(ReplyKind.Refused, "2026-09-20").Build()
            .ReportRefusal("\r\n", Acting.UnionOfficer("2026-09-21")),
        ("field", "Facts"), ("length", "0"), ("least", "1"), ("most", "4000"));

    [Fact]
    public void Is_the_employers_where_it_made_the_offer_and_rests_on_the_law_that_binds_whoever_refuses() => Refused.By(
        "bargaining.offer-was-refused-or-unanswered", "TUL-54",
        () => A.Case.OfferedByTheEmployer().WithOfferReceivedOn("2026-09-15").Build()
            .ReportRefusal("工会未答复。", Acting.Hr("2026-10-08")),
        ("last", ""), ("lastDay", "2026-10-08"), ("today", "2026-10-08"));

    [Fact]
    public void A_meeting_put_off_once_is_no_delay_yet() => Refused.By(
        "bargaining.meeting-is-put-off-again", "BJ-20",
        () => A.Case.WithOfferReceivedOn("2026-09-15").WithReply(ReplyKind.DateProposed, "2026-09-20", "2026-10-13").Build()
            .ReportRefusal("企业方改期。", Acting.UnionOfficer("2026-09-21")),
        ("times", "1"));

    [Fact]
    public void A_meeting_put_off_again_is_reported_by_the_side_that_waits()
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-09-15").WithReply(ReplyKind.DateProposed, "2026-09-20", "2026-10-13");
        bargaining.AnswerDate(new DateProposal(Day("2026-10-12"), ""), Acting.UnionOfficer("2026-09-21"));
        Refused.By(
            "bargaining.meeting-is-put-off-again", "BJ-20",
            () => bargaining.ReportRefusal("工会改期。", Acting.Hr("2026-09-22")),
            ("times", "1"));
        bargaining.AnswerDate(new DateProposal(Day("2026-11-12"), ""), Acting.Hr("2026-09-22"));

        bargaining.ReportRefusal("企业方反复改期。", Acting.UnionOfficer("2026-09-23")).ShouldBe("Reported");

        bargaining.Record.Replies.Select(reply => reply.By).ShouldBe([Side.Employer, Side.Worker, Side.Employer]);
        bargaining.ConditionsOfAct("report-refusal", "Bargaining.AgreeDate", Day("2026-09-23")).ShouldAllBe(rule => rule.Holds);
    }

    [Fact]
    public void An_order_that_a_delay_brought_and_that_is_not_answered_is_reported_again()
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-09-15")
            .WithReply(ReplyKind.DateProposed, "2026-09-20", "2026-10-13").WithReply(ReplyKind.DateProposed, "2026-09-21", "2026-10-14")
            .With(r => r with { Refusals = [new("反复改期", Day("2026-09-23"), new(true, Day("2026-09-25"), "责令协商"))] });

        bargaining.ConditionsOf("Bargaining.ReportRefusal", Day("2026-10-15")).Where(rule => !rule.Holds)
            .Select(rule => rule.Name).ShouldBe(["bargaining.offer-was-refused-or-unanswered"]);
        bargaining.ConditionsOf("Bargaining.ReportRefusal", Day("2026-10-16")).ShouldAllBe(rule => rule.Holds);
    }
}
