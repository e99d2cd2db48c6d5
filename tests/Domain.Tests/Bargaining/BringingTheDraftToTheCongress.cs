using Domain.Bargaining;
using Domain.Congress;
using Domain.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class BringingTheDraftToTheCongress
{
    // Worked example 11: agreed on 2026-04-20, 15 working days.
    [Theory]
    [InlineData("330000", "2026-05-13", "ZJ-24-draft")]
    [InlineData("330106", "2026-05-13", "ZJ-24-draft")] // of Hangzhou only the wages have a rule of their own
    public void In_Zhejiang_an_agreed_draft_is_there_within_fifteen_working_days(string place, string lastDay, string row)
    {
        BargainingCase bargaining = A.Case.In(place).WithDraftClosedOn("2026-04-20");

        var deadline = bargaining.DeadlineOf(Matters.CongressNotice, Acting.UnionOfficer("2026-04-20").At).ShouldNotBeNull();

        (deadline.Due, deadline.Reasoned!.Row.Id).ShouldBe((Day(lastDay), row));
    }

    [Fact]
    public void Where_no_rule_says_so_it_has_no_last_day()
    {
        BargainingCase beijing = A.Case.WithDraftClosedOn("2026-04-20");

        beijing.DeadlineOf(Matters.CongressNotice, Acting.UnionOfficer("2026-04-20").At).ShouldBeNull();
    }

    [Theory]
    [InlineData("330000", ContractKind.CollectiveContract, "ZJ-24-again", "2026-06-08")] // 5 working days from the new agreement on 06-01
    [InlineData("330106", ContractKind.WageAgreement, "HZ-28-again", "2026-06-08")]
    [InlineData("150000", ContractKind.WageAgreement, "NM-27-again", "2026-06-15")] // 30 days from the rejection on 05-15; the 14th is a Sunday
    public void After_a_rejection_the_days_to_vote_again_run_from_what_the_place_names(
        string place, ContractKind kind, string row, string lastDay)
    {
        BargainingCase bargaining = A.Case.In(place).With(r => r with { Kind = kind }).WithDraftAdoptedOn("2026-05-15").With(r => r with
        {
            Congresses = [r.Congresses[0] with { Result = r.Congresses[0].Result! with { Yes = 20, No = 28 } }],
            AdoptedText = null,
            DraftClosedOn = Day("2026-06-01"),
        });

        var deadline = bargaining.DeadlineOf(Matters.CongressNotice, Acting.UnionOfficer("2026-06-01").At).ShouldNotBeNull();

        (deadline.Reasoned!.Row.Id, deadline.Due).ShouldBe((row, Day(lastDay)));
    }

    [Fact]
    public void Once_it_is_called_the_notice_is_counted_back_from_its_day()
    {
        BargainingCase bargaining = A.Case.In("330000").WithCongressConvenedFor("2026-10-15");

        bargaining.DeadlineOf(Matters.CongressNotice, Acting.UnionOfficer("2026-09-28").At)!.Reasoned!.Row.Id.ShouldBe("WC-17");
    }
}
