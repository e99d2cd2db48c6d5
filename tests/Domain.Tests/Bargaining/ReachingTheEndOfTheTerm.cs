using Domain.Bargaining;

namespace Domain.Tests.Bargaining;

public sealed class ReachingTheEndOfTheTerm
{
    [Fact]
    public void Expires_the_contract_when_its_last_day_is_over()
    {
        InForce().Expire(Acting.Program("2027-11-01")).ShouldBe("Expired");

        Refused.By(
            "bargaining.term-is-over", "CC-31-max",
            () => InForce().Expire(Acting.Program("2027-10-31")),
            ("lastDay", "2027-10-31"), ("today", "2027-10-31"));
    }

    [Fact]
    public void Lets_the_request_to_renew_lapse_when_the_last_day_is_over()
    {
        InForce().LapseRenewal(Acting.Program("2027-11-01")).ShouldBe("Lapsed");

        Refused.By(
            "bargaining.term-is-over", "BJ-15",
            () => InForce().LapseRenewal(Acting.Program("2027-10-31")),
            ("lastDay", "2027-10-31"), ("today", "2027-10-31"));
    }

    private static BargainingCase InForce() => A.Case.InForceSince("2026-11-20");
}
