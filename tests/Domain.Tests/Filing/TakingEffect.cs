using Domain.Bargaining;
using Domain.Filing;
using Domain.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Filing;

public sealed class TakingEffect
{
    // law.md section 4, worked examples 6 and 7: the day of effect is the last day of the review.
    [Theory]
    [InlineData("2026-06-05", "2026-06-22", "2026-06-23")]
    [InlineData("2026-03-10", "2026-03-25", "2026-03-26")]
    [InlineData("2026-03-10", "2026-03-25", "2026-04-02")] // however late the program looks
    public void Happens_when_the_last_day_is_over_and_on_that_day(string received, string effective, string today)
    {
        BargainingCase bargaining = A.Case.ReceivedOn(received);

        bargaining.TakeEffect(Acting.Program(today)).ShouldBe("TookEffect");

        bargaining.DayOf(StartEvent.TookEffect).ShouldBe(Day(effective));
        bargaining.Record.Packets[^1].EffectiveOn.ShouldBe(Day(effective));
    }

    [Fact]
    public void Is_refused_on_the_last_day_itself()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-10");

        Refused.By(
            "filing.review-period-is-over", "BJ-13",
            () => bargaining.TakeEffect(Acting.Program("2026-03-25")),
            ("lastDay", "2026-03-25"), ("today", "2026-03-25"));
    }

    [Fact]
    public void Is_refused_where_nothing_is_under_review()
    {
        BargainingCase bargaining = A.Case.FiledOn("2026-03-10");

        Refused.By(
            "filing.review-period-is-over", null,
            () => bargaining.TakeEffect(Acting.Program("2026-05-25")),
            ("lastDay", ""), ("today", "2026-05-25"));
    }

    [Fact]
    public void Sets_the_last_day_in_force_to_that_of_the_new_text()
    {
        BargainingCase bargaining = A.Case.WithTerm("2026-04-01", "2029-03-31").ReceivedOn("2026-03-10")
            .With(r => r with { InForceUntil = Day("2026-12-31") });

        bargaining.TakeEffect(Acting.Program("2026-03-26"));

        bargaining.LastDayInForce.ShouldBe(Day("2029-03-31"));
    }

    [Fact]
    public void Of_a_changed_contract_awaits_a_publication_of_its_own()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-10").With(r => r with { Publication = new(Day("2025-04-01"), "公告栏") });

        bargaining.TakeEffect(Acting.Program("2026-03-26"));

        bargaining.Record.Publication.ShouldBeNull();
    }
}
