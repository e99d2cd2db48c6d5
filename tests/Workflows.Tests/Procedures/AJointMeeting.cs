using Workflows.Tests.Runner;

namespace Workflows.Tests.Procedures;

public sealed class AJointMeeting
{
    private static Course Begun => new(TheProcedures.JointMeeting);

    private static Course AtTheMeeting => Begun.Then("prepareJointMeeting.Ready", "callSession.Called").Opens("holdJointMeeting");

    [Fact]
    public void Goes_from_the_drafted_report_to_the_decisions_that_are_carried_out() =>
        Begun.Opens("prepareJointMeeting")
            .Then("prepareJointMeeting.Ready").Opens("callSession")
            .Then("callSession.Called").Opens("holdJointMeeting")
            .Then("holdJointMeeting.Held").Opens("settleMinutes")
            .Then("settleMinutes.Settled").Opens("issueResolutions")
            .Then("issueResolutions.Issued").Opens("publishResolutions", "followResolutions")
            .Then("followResolutions.CarriedOut", "publishResolutions.Published").Ends();

    [Fact]
    public void Ends_with_its_minutes_where_nothing_was_decided() =>
        AtTheMeeting.Then("holdJointMeeting.Held", "settleMinutes.Settled", "issueResolutions.NoneIssued").Ends();

    [Fact]
    public void Is_called_again_when_it_misses_its_quorum() =>
        AtTheMeeting.Then("holdJointMeeting.QuorumMissed").Opens("callSession");

    [Fact]
    public void Is_called_again_when_it_is_put_off_and_can_be_called_off_then() =>
        AtTheMeeting.Then("holdJointMeeting.Postponed").Opens("callSession").Then("callSession.CalledOff").Ends();

    [Fact]
    public void Can_be_called_off_before_anybody_is_called() => Begun.Then("prepareJointMeeting.CalledOff").Ends();
}
