using Domain.Congress.Seats;
using Domain.Law;
using Domain.Tests.Law;

namespace Domain.Tests.Congress;

public sealed class CountingTheSeats
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>Origin: a twentieth of the staff, at least 30; the seed's company of 707 has 36.</summary>
    [Theory]
    [InlineData(30, 30, 30, "WC-03", "WC-02")]
    [InlineData(599, 30, 30, "WC-02", "WC-03")] // 29.95 is 30: at the same number the share is cited
    [InlineData(580, 30, 30, "WC-03", "WC-02")]
    [InlineData(600, 30, 30, "WC-02", "WC-03")]
    [InlineData(601, 31, 31, "WC-02", "WC-03")]
    [InlineData(707, 36, 36, "WC-02", "WC-03")]
    [InlineData(2000, 100, 100, "WC-02", "WC-03")]
    [InlineData(2001, 100, 101, "WC-02", "WC-03")] // beyond 100 the number is agreed
    [InlineData(60000, 100, 3000, "WC-02", "WC-03")]
    public void By_the_nation_s_rule_the_larger_of_share_and_minimum_binds(
        int staff, int least, int proposed, string binds, string gaveWay)
    {
        var seats = Of(staff, "110115");

        (seats.Least, seats.Proposed, seats.Binding.Row.Id).ShouldBe((least, proposed, binds));
        seats.GaveWay.Select(claim => claim.Row.Id).ShouldBe([gaveWay]);
    }

    [Fact]
    public void Says_how_the_number_follows_and_what_the_other_row_would_have_given()
    {
        var seats = Of(707, "110115");

        seats.Binding.Sum.ShouldBe("707×1/20 → 36");
        seats.GaveWay.ShouldHaveSingleItem().Seats.ShouldBe(30);
        seats.Agreement.ShouldBeNull();
        Of(2001, "110115").Agreement!.Id.ShouldBe("WC-04");
    }

    [Theory]
    [InlineData(99, "WC-01")]
    [InlineData(100, null)]
    public void Under_the_place_s_number_a_general_meeting_is_usual(int staff, string? row) =>
        Of(staff, "110115").GeneralMeeting?.Id.ShouldBe(row);

    /// <summary>Origin: Shanghai 30 and 5 for each further hundred from 100 to 3000, above it 175; Zhejiang 40 and 7, then 100 and 20 for each thousand, 200 from 5000.</summary>
    [Theory]
    [InlineData("310101", 99, 30, "30")]
    [InlineData("310101", 199, 30, "30 + 5×⌊(199−100)÷100⌋ = 30")]
    [InlineData("310101", 200, 35, "30 + 5×⌊(200−100)÷100⌋ = 35")]
    [InlineData("310101", 707, 60, "30 + 5×⌊(707−100)÷100⌋ = 60")]
    [InlineData("310101", 3000, 175, "30 + 5×⌊(3000−100)÷100⌋ = 175")]
    [InlineData("310101", 3001, 175, "175")]
    [InlineData("330106", 707, 82, "40 + 7×⌊(707−100)÷100⌋ = 82")]
    [InlineData("330106", 1000, 100, "100 + 20×⌊(1000−1000)÷1000⌋ = 100")]
    [InlineData("330106", 4999, 160, "100 + 20×⌊(4999−1000)÷1000⌋ = 160")]
    [InlineData("330106", 5000, 200, "200")]
    public void A_place_s_own_steps_go_before_the_nation_s_rule(string place, int staff, int least, string sum)
    {
        var seats = Of(staff, place);

        (seats.Least, seats.Proposed, seats.Binding.Sum).ShouldBe((least, least, sum));
        seats.GaveWay.Select(claim => claim.Row.Id).ShouldBe(["WC-02", "WC-03"]);
    }

    [Fact]
    public void Where_nobody_is_employed_there_is_no_congress() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Of(0, "110115"));

    private static SeatRequirement Of(int staff, string place) => SeatRequirement.Of(staff, Law(place), Today);

    private static Statutes Law(string place) => Seeds.Statutes(place, ContractKind.CollectiveContract);
}
