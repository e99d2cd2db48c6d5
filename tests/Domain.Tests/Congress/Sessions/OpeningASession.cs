using Domain.Congress.Sessions;
using Domain.Law;
using Domain.Law.OwnRules;
using Domain.Tests.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

public sealed class OpeningASession
{
    [Theory]
    [InlineData(EmployerKind.StateOwnedIndustrial, "2026-02-01", "2026-06-30")] // WC-28: each half-year
    [InlineData(EmployerKind.StateOwnedIndustrial, "2026-07-01", "2026-12-31")]
    [InlineData(EmployerKind.StateHeld, "2026-02-01", "2026-12-31")] // WC-15: once a year
    public void It_is_to_meet_by_the_end_of_its_part_of_the_year(EmployerKind kind, string opened, string by)
    {
        var law = new Statutes(Seeds.Law, Seeds.Calendar, new("110000", null, kind), UnitRules.None);

        A.Session.Under(law).OpenedOn(opened).Opened().Record.IntendedFor.ShouldBe(Day(by));
    }

    [Fact]
    public void An_extraordinary_session_has_no_such_day() =>
        A.Session.Of(SessionKind.Extraordinary).OpenedOn("2026-02-01").Opened().Record.IntendedFor.ShouldBeNull();
}
