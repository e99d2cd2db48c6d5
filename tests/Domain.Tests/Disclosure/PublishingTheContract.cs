using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Disclosure;

public sealed class PublishingTheContract
{
    [Fact]
    public void Records_the_day_and_the_channels()
    {
        BargainingCase bargaining = A.Case.InForceSince("2026-04-30");

        bargaining.PublishContract(new Publication(Day("2026-05-06"), "公告栏、内网"), Acting.Hr("2026-05-06")).ShouldBe("Published");

        bargaining.Record.Publication.ShouldBe(new Publication(Day("2026-05-06"), "公告栏、内网"));
    }

    [Fact]
    public void Is_refused_before_the_contract_is_in_effect()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-04-15");

        Refused.By(
            "disclosure.contract-is-in-effect", "CC-44",
            () => bargaining.PublishContract(new Publication(Day("2026-04-20"), "公告栏"), Acting.Hr("2026-04-20")),
            ("effectiveOn", ""));
    }

    [Theory]
    [InlineData("2026-04-29")] // the day before the effect
    [InlineData("2026-05-07")] // the day after the act
    public void Is_refused_for_a_day_that_cannot_be(string day)
    {
        BargainingCase bargaining = A.Case.OfWages().InForceSince("2026-04-30");

        Refused.By(
            "disclosure.publication-day-is-since-the-effect", "WG-15",
            () => bargaining.PublishContract(new Publication(Day(day), "公告栏"), Acting.Hr("2026-05-06")),
            ("on", day), ("effectiveOn", "2026-04-30"), ("today", "2026-05-06"));
    }

    [Fact]
    public void Is_refused_without_a_channel()
    {
        BargainingCase bargaining = A.Case.InForceSince("2026-04-30");

        Refused.By(
            "disclosure.channels-are-named", "CC-44",
            () => bargaining.PublishContract(new Publication(Day("2026-05-06"), ""), Acting.Hr("2026-05-06")));
    }
}
