using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class RequestingRenewal
{
    // Opening days from law.md section 4, worked examples 16 (three months) and 17 (sixty days for wages).
    [Theory]
    [InlineData(false, "2026-09-30", true)]
    [InlineData(false, "2026-09-29", false)]
    [InlineData(true, "2026-11-01", true)]
    [InlineData(true, "2026-10-31", false)]
    [InlineData(false, "2026-12-31", true)]
    public void Is_taken_outside_the_window_too_and_then_remarked_on(bool wages, string day, bool within)
    {
        var bargaining = Expiring(wages);

        bargaining.RequestRenewal("工资年度调整", null, Acting.UnionOfficer(day)).ShouldBe("Requested");

        bargaining.Record.Renewal.ShouldBe(new RenewalRequest(Day(day), within, "工资年度调整"));
    }

    [Fact]
    public void The_page_can_say_beforehand_when_the_window_opens()
    {
        var remark = Expiring(false).WindowOfRenewal(Day("2026-09-29"))!.Explain();

        remark.Rule.ShouldBe("bargaining.renewal-is-within-the-window");
        remark.Facts.ShouldBe(
            new Dictionary<string, string> { ["today"] = "2026-09-29", ["opens"] = "2026-09-30", ["closes"] = "2026-12-31" });
    }

    [Fact]
    public void Is_refused_after_the_last_day() => Refused.By(
        "bargaining.contract-is-in-force", null,
        () => Expiring(false).RequestRenewal("", null, Acting.UnionOfficer("2027-01-01")),
        ("effectiveOn", "2026-01-20"), ("lastDay", "2026-12-31"), ("today", "2027-01-01"));

    [Fact]
    public void Is_refused_a_second_time()
    {
        var bargaining = Expiring(false);
        bargaining.RequestRenewal("", null, Acting.UnionOfficer("2026-10-08"));

        Refused.By(
            "bargaining.renewal-is-still-to-be-asked-for", null,
            () => bargaining.RequestRenewal("", null, Acting.UnionOfficer("2026-10-09")),
            ("askedOn", "2026-10-08"));
    }

    [Fact]
    public void Names_the_case_that_was_opened_for_it()
    {
        var bargaining = Expiring(false);
        var next = new CaseId(new Guid(22, 0, 0, new byte[8]));

        bargaining.RequestRenewal("", next, Acting.UnionOfficer("2026-10-08"));

        bargaining.Record.RenewedBy.ShouldBe(next);
    }

    private static BargainingCase Expiring(bool wages) =>
        (wages ? A.Case.OfWages() : A.Case).WithTerm("2026-01-01", "2026-12-31").InForceSince("2026-01-20");
}
