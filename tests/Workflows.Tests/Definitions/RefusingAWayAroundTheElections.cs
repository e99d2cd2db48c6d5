namespace Workflows.Tests.Definitions;

/// <summary>A customised election can add a step, never leave out one that the provisions demand.</summary>
public sealed class RefusingAWayAroundTheElections
{
    private static Mutated Election => new(TheProcedures.CongressElection);

    [Theory]
    [InlineData("planSeats", "Congress.PlanSeats", "企业民主管理规定 Art 8")]
    [InlineData("agreeSeats", "Congress.AgreeSeats", "企业民主管理规定 Art 8")]
    [InlineData("publishRoll", "Congress.PublishRoll", "企业民主管理规定 Art 25")]
    [InlineData("fillVacancies", "Congress.FillVacancies", "企业民主管理规定 Art 26")]
    [InlineData("prepareNextTerm", "Congress.PrepareNextTerm", "企业民主管理规定 Art 10")]
    public void A_step_left_out_is_refused(string node, string step, string article) =>
        Election.Remove(node).Faults()
            .ShouldContain($"$.root.activities: the statutory step {step} is left out, against {article}");

    [Fact]
    public void An_election_without_settled_seats_is_refused()
    {
        var bad = Election.Connect("countStaff", "Counted", "holdElections");
        bad.Faults().ShouldContain(bad.At(
            "holdElections",
            "holdElections can be reached from countStaff without Congress.PlanSeats or Congress.AgreeSeats with Planned or Agreed, "
            + "against 企业民主管理规定 Art 8"));
    }

    [Fact]
    public void A_roll_that_nobody_elected_is_refused()
    {
        var bad = Election.Connect("announceElection", "Announced", "publishRoll");
        bad.Faults().ShouldContain(bad.At(
            "publishRoll", "publishRoll can be reached from countStaff without Congress.HoldElections with Held, against 企业民主管理规定 Art 25"));
    }

    [Fact]
    public void An_end_before_the_roll_is_published_is_refused()
    {
        var bad = Election.Lead("checkMandates", "Confirmed", "endTerm");
        bad.Faults().ShouldContain(bad.At(
            "endTerm", "endTerm can be reached after an election without Congress.PublishRoll with Published, against 企业民主管理规定 Art 25"));
    }
}
