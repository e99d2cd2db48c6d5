using Domain.Congress.Elections;
using static Domain.Tests.Congress.Rolls;

namespace Domain.Tests.Congress;

public sealed class EndingAMandate
{
    private static readonly DateOnly Later = new(2027, 3, 1);

    [Fact]
    public void Who_leaves_the_unit_loses_the_seat_and_a_by_election_of_the_same_unit_fills_it()
    {
        var roll = WithTheOffice.End(Id(4), new(Later, MandateEndReason.LeftTheUnit));

        roll.SittingOn(Later.AddDays(-1)).Count.ShouldBe(10);
        roll.SittingOn(Later).Count.ShouldBe(9);
        roll.VacanciesOf("机关", Later).ShouldBe(1);
        var filled = roll.Elect(Office(1, (11, 51)) with { HeldOn = Later }, Nation).Roll;
        filled.SittingOn(Later).Select(mandate => mandate.Holder.Name).ShouldContain("职工11");
        filled.VacanciesOf("机关", Later).ShouldBe(0);
        filled.Mandates.Single(mandate => mandate.Holder.Id == Id(4)).End!.Reason.ShouldBe(MandateEndReason.LeftTheUnit);
    }

    [Fact]
    public void A_mandate_ends_once()
    {
        var roll = WithTheOffice.End(Id(4), new(Later, MandateEndReason.Resigned));

        Refused.By(
            "congress.mandate-is-held", null, () => roll.End(Id(4), new(Later, MandateEndReason.LeftTheUnit)),
            ("representative", $"{Id(4)}"), ("on", "2027-03-01"));
    }

    [Fact]
    public void Who_was_elected_anew_after_an_end_sits_again()
    {
        var roll = WithTheOffice.End(Id(4), new(Later, MandateEndReason.Resigned))
            .Elect(Office(1, (4, 51)) with { HeldOn = Later }, Nation).Roll;

        roll.SittingOn(Later).Count(mandate => mandate.Holder.Id == Id(4)).ShouldBe(1);
    }

    [Theory]
    [InlineData(51)]
    [InlineData(90)]
    public void More_than_half_of_all_the_electors_recall(int inFavour) =>
        WithTheOffice.Recall(Meeting(90, inFavour), Nation).SittingOn(Later).ShouldNotContain(m => m.Holder.Id == Id(2));

    [Fact]
    public void Half_of_the_electors_do_not_recall() =>
        Refused.By(
            "congress.recall-is-by-the-electors", "WC-25-pass", () => WithTheOffice.Recall(Meeting(90, 50), Nation),
            ("inFavour", "50"), ("attended", "90"), ("staff", "100"), ("needed", "51"));

    [Fact]
    public void A_recall_without_two_thirds_of_the_electors_is_none() =>
        Refused.By(
            "congress.election-is-attended", "WC-25-quorum", () => WithTheOffice.Recall(Meeting(66, 66), Nation),
            ("attended", "66"), ("staff", "100"), ("needed", "67"));

    private static RecallReport Meeting(int attended, int inFavour) => new(Id(2), Later, 100, attended, inFavour, "长期不履行代表职责");
}
