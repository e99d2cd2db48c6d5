using Host.Documents.Reports;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Documents;

public sealed class ChoosingTheReportsPeriod
{
    [Fact]
    public void A_congress_hears_of_all_that_the_one_before_resolved_and_of_the_motions_collected_for_it() =>
        ReportPeriod.Of([Day("2024-03-20"), Day("2026-03-12"), Day("2025-03-25")], Day("2026-07-01"))
            .ShouldBe(new(Day("2026-03-12"), Day("2025-03-25")));

    [Fact]
    public void More_than_a_year_after_the_last_one_nothing_of_it_is_left_out() =>
        ReportPeriod.Of([Day("2025-03-25")], Day("2026-04-20")).ShouldBe(new(Day("2025-03-25"), Day("2024-03-25")));

    [Fact]
    public void Without_a_congress_a_year_stands_for_it() =>
        ReportPeriod.Of([], Day("2026-04-20")).ShouldBe(new(Day("2025-04-20"), Day("2024-04-20")));
}
