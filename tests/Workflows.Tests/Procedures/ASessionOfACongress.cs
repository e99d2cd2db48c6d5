using Workflows.Tests.Runner;

namespace Workflows.Tests.Procedures;

public sealed class ASessionOfACongress
{
    private static Course Begun => new(TheProcedures.CongressSession);

    private static Course AtTheMeeting => Begun.Then(
        "prepareTopics.Proposed", "agreeTopics.Agreed", "callSession.Called", "servePapers.Served").Opens("holdMeeting");

    [Fact]
    public void Goes_from_its_topics_to_the_resolutions_that_are_carried_out() =>
        Begun.Opens("prepareTopics")
            .Then("prepareTopics.Proposed").Opens("agreeTopics")
            .Then("agreeTopics.Agreed").Opens("callSession")
            .Then("callSession.Called").Opens("servePapers")
            .Then("servePapers.Served").Opens("holdMeeting")
            .Then("holdMeeting.Held").Opens("issueResolutions")
            .Then("issueResolutions.Issued").Opens("publishResolutions", "reportSession", "followResolutions")
            .Then("followResolutions.CarriedOut").Opens("publishResolutions", "reportSession")
            .Then("publishResolutions.Published", "reportSession.Reported").Ends();

    [Fact]
    public void Has_its_topics_drawn_up_again_when_the_management_sends_them_back() =>
        Begun.Then("prepareTopics.Proposed", "agreeTopics.Returned").Opens("prepareTopics");

    [Theory]
    [InlineData("prepareTopics.CalledOff")]
    [InlineData("prepareTopics.Proposed", "agreeTopics.CalledOff")]
    [InlineData("prepareTopics.Proposed", "agreeTopics.Agreed", "callSession.CalledOff")]
    [InlineData("prepareTopics.Proposed", "agreeTopics.Agreed", "callSession.Called", "servePapers.CalledOff")]
    public void Can_be_called_off_until_its_papers_are_served(params string[] way) => Begun.Then(way).Ends();

    [Fact]
    public void Is_called_and_served_again_when_its_meeting_is_put_off() =>
        AtTheMeeting.Then("holdMeeting.Postponed").Opens("callSession").Then("callSession.Called").Opens("servePapers");

    [Fact]
    public void Is_called_again_when_it_is_put_off() =>
        Begun.Then("prepareTopics.Proposed", "agreeTopics.Agreed", "callSession.Called", "servePapers.Postponed").Opens("callSession");

    [Fact]
    public void Is_called_and_served_again_when_it_misses_its_quorum() =>
        AtTheMeeting.Then("holdMeeting.QuorumMissed").Opens("callSession").Then("callSession.Called").Opens("servePapers");

    [Fact]
    public void Publishes_and_reports_even_where_nothing_was_adopted() =>
        AtTheMeeting.Then("holdMeeting.Held", "issueResolutions.NoneIssued").Opens("publishResults", "reportResults")
            .Then("publishResults.Published", "reportResults.Reported").Ends();
}
