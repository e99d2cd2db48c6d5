namespace Workflows.Tests.Definitions;

/// <summary>A customised joint meeting can add a step, never leave out one that the provisions demand.</summary>
public sealed class RefusingAWayAroundTheJointMeeting
{
    private static Mutated Meeting => new(TheProcedures.JointMeeting);

    [Theory]
    [InlineData("publishResolutions", "Congress.PublishResolutions")]
    [InlineData("followResolutions", "Congress.FollowResolutions")]
    public void A_step_left_out_is_refused(string node, string step) =>
        Meeting.Remove(node).Faults()
            .ShouldContain($"$.root.activities: the statutory step {step} is left out, against 企业民主管理规定 Art 21");

    [Fact]
    public void A_decision_that_no_meeting_took_is_refused()
    {
        var bad = Meeting.Connect("prepareJointMeeting", "Ready", "issueResolutions");
        bad.Faults().ShouldContain(bad.At(
            "issueResolutions",
            "issueResolutions can be reached from prepareJointMeeting without Congress.HoldJointMeeting with Held, against 企业民主管理规定 Art 12"));
    }
}
