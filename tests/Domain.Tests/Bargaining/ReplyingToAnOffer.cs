using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class ReplyingToAnOffer
{
    private const string Elsewhere = "130000";

    [Fact]
    public void Accepting_agrees_to_the_day_and_place_of_the_offer()
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-09-15");

        bargaining.Reply(Accepted, Acting.Hr("2026-09-20")).ShouldBe("Accepted");

        bargaining.Record.FirstMeeting.ShouldBe(Day("2026-10-13"));
        bargaining.Record.Replies.ShouldBe([new(ReplyKind.Accepted, Day("2026-09-20"), Day("2026-10-13"), "第一会议室", "")]);
    }

    [Fact]
    public void Is_in_time_on_the_last_day() =>
        A.Case.WithOfferReceivedOn("2026-09-15").Build().Reply(Accepted, Acting.Hr("2026-10-08")).ShouldBe("Accepted");

    [Fact]
    public void Is_refused_after_the_last_day()
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-09-15");

        Refused.By(
            "bargaining.reply-in-time", "BJ-06",
            () => bargaining.Reply(Accepted, Acting.Hr("2026-10-09")),
            ("lastDay", "2026-10-08"), ("today", "2026-10-09"));
        bargaining.Record.Replies.ShouldBeEmpty();
    }

    [Fact]
    public void Has_days_of_its_own_for_wages() => Refused.By(
        "bargaining.reply-in-time", "WG-07",
        () => A.Case.WithOfferReceivedOn("2026-09-15").OfWages().In(Elsewhere).Build().Reply(Accepted, Acting.Hr("2026-10-09")),
        ("lastDay", "2026-10-08"), ("today", "2026-10-09"));

    [Fact]
    public void Is_refused_before_the_offer_was_served() => Refused.By(
        "bargaining.offer-was-served", "BJ-06",
        () => A.Case.WithOfferSentOn("2026-09-15").Build().Reply(Accepted, Acting.Hr("2026-09-16")),
        ("receivedOn", ""));

    [Fact]
    public void Is_refused_once_the_offer_was_taken_back() => Refused.By(
        "bargaining.offer-stands", null,
        () => A.Case.WithOfferReceivedOn("2026-09-15").With(r => r with { Withdrawal = new(Day("2026-09-16"), "另行协商。") })
            .Build().Reply(Accepted, Acting.Hr("2026-09-17")),
        ("withdrawnOn", "2026-09-16"));

    [Fact]
    public void Accepting_is_refused_where_the_day_of_the_offer_is_past() => Refused.By(
        "bargaining.meeting-day-is-not-in-the-past", null,
        () => A.Case.WithOfferReceivedOn("2026-09-15").With(r => r with { Offer = r.Offer! with { MeetingDay = Day("2026-09-28") } })
            .Build().Reply(Accepted, Acting.Hr("2026-09-29")),
        ("day", "2026-09-28"), ("today", "2026-09-29"));

    [Fact]
    public void Another_day_may_be_proposed_and_keeps_the_place_where_none_is_named()
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-09-15");

        bargaining.Reply(new ReplyText(ReplyKind.DateProposed, DateProposal.Of(Day("2026-10-20"), ""), "月底盘点。"), Acting.Hr("2026-09-20"))
            .ShouldBe("DateProposed");

        bargaining.Record.FirstMeeting.ShouldBeNull();
        bargaining.Record.Replies.ShouldBe(
            [new(ReplyKind.DateProposed, Day("2026-09-20"), Day("2026-10-20"), "第一会议室", "月底盘点。")]);
    }

    [Fact]
    public void Proposing_another_day_is_refused_without_the_day() => Refused.By(
        "bargaining.another-day-is-named", null,
        () => A.Case.WithOfferReceivedOn("2026-09-15").Build()
            .Reply(new ReplyText(ReplyKind.DateProposed, DateProposal.Of(null, "第二会议室"), ""), Acting.Hr("2026-09-20")),
        ("day", "")).Field.ShouldBe("MeetingDay");

    // 北京市实施工会法办法 (2026) Art 21 is in force from 2026-05-01.
    [Theory]
    [InlineData(Topic.Remuneration)]
    [InlineData(Topic.Training)]
    public void Refusing_is_never_lawful_in_Beijing_since_May_2026(Topic topic) => Refused.By(
        "bargaining.refusal-is-lawful", "BJ-20",
        () => A.Case.WithOfferReceivedOn("2026-04-20", topic).Build().Reply(RefusedFor("经营困难。"), Acting.Hr("2026-05-01")),
        ("ground", "Never"), ("hasReasons", "true")).Field.ShouldBe("Kind");

    [Theory]
    [InlineData(Topic.Remuneration)]
    [InlineData(Topic.WorkingHours)]
    [InlineData(Topic.LayOffs)]
    public void Refusing_on_pay_conditions_or_lay_offs_was_unlawful_in_Beijing_before(Topic topic) => Refused.By(
        "bargaining.refusal-is-lawful", "BJ-06-refusal",
        () => A.Case.WithOfferReceivedOn("2026-04-20", Topic.Training, topic).Build()
            .Reply(RefusedFor("经营困难。"), Acting.Hr("2026-04-30")),
        ("ground", "NotOnProtectedTopics"), ("hasReasons", "true"));

    [Fact]
    public void A_wage_offer_is_about_pay_whatever_it_names() => Refused.By(
        "bargaining.refusal-is-lawful", "BJ-06-refusal",
        () => A.Case.WithOfferReceivedOn("2026-04-20", Topic.Other).OfWages().Build()
            .Reply(RefusedFor("经营困难。"), Acting.Hr("2026-04-30")),
        ("ground", "NotOnProtectedTopics"), ("hasReasons", "true"));

    [Fact]
    public void Refusing_other_topics_with_reasons_was_lawful_in_Beijing_until_April_2026()
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-04-20", Topic.Training);

        bargaining.Reply(RefusedFor("现行合同尚在履行。"), Acting.Hr("2026-04-30")).ShouldBe("Refused");

        bargaining.Record.FirstMeeting.ShouldBeNull();
        bargaining.Record.Replies[0].Reasons.ShouldBe("现行合同尚在履行。");
    }

    [Fact]
    public void Elsewhere_a_refusal_with_reasons_is_lawful() =>
        A.Case.WithOfferReceivedOn("2026-09-15").In(Elsewhere).Build()
            .Reply(RefusedFor("现行合同尚在履行。"), Acting.Hr("2026-09-20")).ShouldBe("Refused");

    [Fact]
    public void Elsewhere_a_refusal_without_reasons_is_not() => Refused.By(
        "bargaining.refusal-is-lawful", "TUL-54",
        () => A.Case.WithOfferReceivedOn("2026-09-15").In(Elsewhere).Build().Reply(RefusedFor(" "), Acting.Hr("2026-09-20")),
        ("ground", "WithReasons"), ("hasReasons", "false")).Field.ShouldBe("Reasons");

    [Fact]
    public void Elsewhere_nothing_is_refused_after_an_order_to_bargain() => Refused.By(
        "bargaining.refusal-is-lawful", "CC-52",
        () => A.Case.WithOfferReceivedOn("2026-09-15").WithReply(ReplyKind.Refused, "2026-09-20")
            .WithCorrectionOrderedOn("2026-10-09").In(Elsewhere).Build()
            .Reply(RefusedFor("现行合同尚在履行。"), Acting.Hr("2026-10-12")),
        ("ground", "NotAfterAnOrder"), ("hasReasons", "true"));

    // 20 days from 2026-10-09 end on 10-29, a Thursday.
    [Theory]
    [InlineData("2026-10-29", true)]
    [InlineData("2026-10-30", false)]
    public void An_order_to_bargain_starts_the_days_anew(string day, bool inTime)
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-09-15").WithCorrectionOrderedOn("2026-10-09");

        bargaining.ConditionsOf("Bargaining.ReplyToOffer", Day(day)).All(rule => rule.Holds).ShouldBe(inTime);
    }

    private static ReplyText Accepted { get; } = new(ReplyKind.Accepted, null, "");

    private static ReplyText RefusedFor(string reasons) => new(ReplyKind.Refused, null, reasons);
}
