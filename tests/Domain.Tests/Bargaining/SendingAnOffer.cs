using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class SendingAnOffer
{
    [Fact]
    public void Keeps_topics_once_and_in_the_order_of_the_law()
    {
        BargainingCase bargaining = A.Case.JustOpened();

        bargaining.SendOffer(Text() with { Topics = [Topic.LayOffs, Topic.Remuneration, Topic.LayOffs] }, Acting.UnionOfficer("2026-09-15"))
            .ShouldBe("Sent");

        bargaining.Record.Offer!.Topics.ShouldBe([Topic.Remuneration, Topic.LayOffs]);
        bargaining.Record.Offer.Service.ShouldBeNull();
    }

    [Fact]
    public void Keeps_its_words_as_every_way_in_would_send_them()
    {
        BargainingCase bargaining = A.Case.JustOpened();

        bargaining.SendOffer(Text() with { Demands = "  一、工资\r\n二、工时\u0000\t<b>😀</b> " }, Acting.UnionOfficer("2026-09-15"));

        bargaining.Record.Offer!.Demands.ShouldBe("一、工资\n二、工时\t<b>😀</b>");
    }

    [Fact]
    public void Can_be_written_anew_until_it_is_served()
    {
        BargainingCase bargaining = A.Case.WithOfferSentOn("2026-09-15");

        bargaining.SendOffer(Text() with { Place = "第二会议室" }, Acting.UnionOfficer("2026-09-16"));

        bargaining.Record.Offer!.Place.ShouldBe("第二会议室");
    }

    [Fact]
    public void Is_refused_once_the_offer_was_served()
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-09-15");

        Refused.By(
            "bargaining.offer-awaits-its-service", null,
            () => bargaining.SendOffer(Text(), Acting.UnionOfficer("2026-09-16")),
            ("receivedOn", "2026-09-15"));
    }

    public static TheoryData<OfferText, string, string> Lacking => new()
    {
        { Text() with { Topics = [] }, "0", "Topics" },
        { Text() with { Place = "　" }, "1", "Place" },
        { Text() with { Demands = "" }, "1", "Demands" },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public void Is_refused_without_topics_place_or_demands_and_points_at_the_field(OfferText text, string topics, string field) =>
        Refused.By(
            "bargaining.offer-names-topics-place-and-demands", "CC-22",
            () => A.Case.JustOpened().Build().SendOffer(text, Acting.UnionOfficer("2026-09-15")),
            ("topics", topics)).Field.ShouldBe(field);

    [Fact]
    public void A_wage_offer_is_judged_by_the_wage_rules() => Refused.By(
        "bargaining.offer-names-topics-place-and-demands", "WG-06",
        () => A.Case.JustOpened().OfWages().Build().SendOffer(Text() with { Demands = "" }, Acting.UnionOfficer("2026-09-15")),
        ("topics", "1"));

    [Theory]
    [InlineData("2026-09-15")] // the day of the offer itself
    [InlineData("2027-09-15")] // a year ahead
    public void Takes_a_meeting_day_from_today_to_a_year_ahead(string day) =>
        A.Case.JustOpened().Build().SendOffer(Text() with { MeetingDay = Day(day) }, Acting.UnionOfficer("2026-09-15")).ShouldBe("Sent");

    [Fact]
    public void Is_refused_with_a_meeting_day_in_the_past() => Refused.By(
        "bargaining.meeting-day-is-not-in-the-past", null,
        () => A.Case.JustOpened().Build().SendOffer(Text() with { MeetingDay = Day("2026-09-14") }, Acting.UnionOfficer("2026-09-15")),
        ("day", "2026-09-14"), ("today", "2026-09-15"));

    [Theory]
    [InlineData("2027-09-16")]
    [InlineData("9999-12-31")]
    public void Is_refused_with_a_meeting_day_more_than_a_year_ahead(string day) => Refused.By(
        "bargaining.day-is-within-a-year", null,
        () => A.Case.JustOpened().Build().SendOffer(Text() with { MeetingDay = Day(day) }, Acting.UnionOfficer("2026-09-15")),
        ("day", day), ("today", "2026-09-15")).Field.ShouldBe("MeetingDay");

    [Theory]
    [InlineData(TextBounds.Text, true)]
    [InlineData(TextBounds.Text + 1, false)]
    public void Takes_demands_up_to_their_bound(int length, bool taken)
    {
        BargainingCase bargaining = A.Case.JustOpened();
        var text = Text() with { Demands = new string('资', length) };

        if (taken)
        {
            bargaining.SendOffer(text, Acting.UnionOfficer("2026-09-15")).ShouldBe("Sent");
            return;
        }

        Refused.By(
            "bargaining.text-is-within-its-bounds", null,
            () => bargaining.SendOffer(text, Acting.UnionOfficer("2026-09-15")),
            ("field", "Demands"), ("length", "4001"), ("least", "1"), ("most", "4000")).Field.ShouldBe("Demands");
        bargaining.Record.Offer.ShouldBeNull();
    }

    private static OfferText Text() => new([Topic.Remuneration], "工资年增幅不低于百分之五。", "第一会议室", Day("2026-10-13"));
}
