using System.Text.Json.Nodes;
using Domain.Law;

namespace Domain.Tests.Law;

public class ReadingSeatFormulas
{
    private const string Shanghai = """[{"staff":1,"seats":30},{"staff":100,"seats":30,"more":5,"per":100},{"staff":3001,"seats":175}]""";

    [Fact]
    public void A_row_of_unit_seats_holds_its_steps_and_no_value()
    {
        var row = LawBook.Read([A.Pack("city", "310000", Seats(Shanghai))]).Rows.Single();

        string.Join(' ', row.Tiers).ShouldBe("1:30 100:30+5/100 3001:175");
        row.Value.ShouldBeNull();
        row.Tier(99).Staff.ShouldBe(1);
        row.Tier(100).Staff.ShouldBe(100);
        row.Tier(1_000_000).Staff.ShouldBe(3001);
    }

    [Theory]
    [InlineData("""[{"staff":100,"seats":30}]""", "$.rows[0].tiers[0].staff: must be 1: the formula says something of every enterprise")]
    [InlineData("""[{"staff":1,"seats":30},{"staff":1,"seats":40}]""", "$.rows[0].tiers[1].staff: is 1, but must be above the step before it")]
    [InlineData("""[{"staff":1,"seats":30,"more":5}]""", "$.rows[0].tiers[0]: more and per stand together or not at all")]
    [InlineData("""[{"staff":1,"seats":0}]""", "$.rows[0].tiers[0]: every number must lie between 1 and 10000000")]
    [InlineData("""[{"staff":1}]""", "$.rows[0].tiers[0].seats: is missing")]
    [InlineData("""[{"staff":1,"seats":30,"each":5}]""", "$.rows[0].tiers[0].each: is not known here; known are staff, seats, more, per")]
    public void A_faulty_step_is_named_with_its_place(string tiers, string fault) =>
        Faults(Seats(tiers)).ShouldBe([$"bad.json {fault}"]);

    [Fact]
    public void A_value_beside_the_steps_or_steps_beside_a_value_are_faults()
    {
        Faults(Seats(Shanghai).With("value", 30)).ShouldBe(
            ["bad.json $.rows[0].value: stands in the tiers: a row of unit seats holds no value of its own"]);
        Faults(A.Share("AA-01").With("tiers", JsonNode.Parse(Shanghai))).ShouldBe(
            ["bad.json $.rows[0].tiers: only a row of unit seats has steps"]);
        Faults(Seats(Shanghai).Without("tiers")).ShouldBe(["bad.json $.rows[0].tiers: is missing"]);
    }

    [Fact]
    public void A_step_speaks_only_of_the_staff_from_which_it_begins() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new SeatTier(100, 30, 5, 100).For(99));

    private static JsonObject Seats(string tiers) => A.Share("AA-01")
        .With("matter", "congress-seats").With("unit", "seats").With("tiers", JsonNode.Parse(tiers)).Without("value");

    private static IEnumerable<string> Faults(JsonObject row) =>
        Should.Throw<FaultsException>(() => LawBook.Read([A.Pack("bad", "000000", row)])).Faults.Select(fault => fault.ToString());
}
