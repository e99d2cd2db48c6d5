namespace Workflows.Tests.Definitions;

/// <summary>A customised session can add a step, never leave out one that the provisions demand.</summary>
public sealed class RefusingAWayAroundTheCongress
{
    private static Mutated Session => new(TheProcedures.CongressSession);

    [Theory]
    [InlineData("agreeTopics", "Congress.AgreeTopics", "企业民主管理规定 Art 18")]
    [InlineData("servePapers", "Congress.ServePapers", "企业民主管理规定 Art 18")]
    [InlineData("issueResolutions", "Congress.IssueResolutions", "企业民主管理规定 Art 21")]
    [InlineData("followResolutions", "Congress.FollowResolutions", "企业民主管理规定 Art 21")]
    public void A_step_left_out_is_refused(string node, string step, string article) =>
        Session.Remove(node).Faults()
            .ShouldContain($"$.root.activities: the statutory step {step} is left out, against {article}");

    [Fact]
    public void A_meeting_whose_papers_nobody_served_is_refused()
    {
        var bad = Session.Connect("callSession", "Called", "holdMeeting");
        bad.Faults().ShouldBe(
        [
            bad.At("holdMeeting", "holdMeeting can be reached from prepareTopics without Congress.ServePapers with Served, against 企业民主管理规定 Art 18"),
        ]);
    }

    [Fact]
    public void A_resolution_of_a_meeting_that_was_put_off_is_refused()
    {
        var bad = Session.Lead("servePapers", "Postponed", "issueResolutions");
        bad.Faults().ShouldContain(bad.At(
            "issueResolutions",
            "issueResolutions can be reached from prepareTopics without Congress.HoldMeeting with Held, against 企业民主管理规定 Art 20"));
    }

    [Fact]
    public void An_end_before_the_resolutions_are_published_is_refused()
    {
        var bad = Session.Lead("followResolutions", "CarriedOut", "endCarriedOut");
        bad.Faults().ShouldContain(bad.At(
            "endCarriedOut",
            "endCarriedOut can be reached after a resolution without Congress.PublishResolutions with Published, "
            + "against 企业民主管理规定 Art 21"));
    }
}
