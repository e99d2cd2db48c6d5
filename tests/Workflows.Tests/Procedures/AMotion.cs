using Workflows.Tests.Runner;

namespace Workflows.Tests.Procedures;

public sealed class AMotion
{
    private static Course Begun => new(TheProcedures.Motion);

    private static Course Assigned => Begun.Then("write.Moved", "collectSeconders.Supported", "screen.Filed").Opens("assign");

    private static Course Rated => Assigned.Then("assign.Assigned", "handle.Answered").Opens("rateAnswer");

    [Fact]
    public void Goes_from_its_draft_to_its_closing() =>
        Begun.Opens("write")
            .Then("write.Moved").Opens("collectSeconders")
            .Then("collectSeconders.Supported").Opens("screen")
            .Then("screen.Filed").Opens("assign")
            .Then("assign.Assigned").Opens("handle")
            .Then("handle.Answered").Opens("rateAnswer")
            .Then("rateAnswer.Accepted").Opens("close")
            .Then("close.Closed").Ends();

    [Theory]
    [InlineData("write.BecameOpinion")]
    [InlineData("write.Moved", "collectSeconders.BecameOpinion")]
    [InlineData("write.Supported", "screen.ReturnedAsOpinion", "answerDecision.OpinionAccepted")]
    [InlineData("write.Supported", "screen.Declined", "answerDecision.Objected", "decideObjection.ReturnedAsOpinion")]
    [InlineData("write.Supported", "screen.Declined", "answerDecision.Objected", "decideObjection.Filed")]
    public void Is_answered_all_the_same_where_it_is_an_opinion_or_was_filed_late(params string[] steps) => Begun.Then(steps).Opens("assign");

    [Theory]
    [InlineData("write.Withdrawn")]
    [InlineData("write.Moved", "collectSeconders.Withdrawn")]
    [InlineData("write.Supported", "screen.Withdrawn")]
    [InlineData("write.Supported", "screen.Merged")]
    [InlineData("write.Supported", "screen.Declined", "answerDecision.DeclineAccepted")]
    [InlineData("write.Supported", "screen.Declined", "answerDecision.Objected", "decideObjection.Declined")]
    public void Ends_early_where_its_movers_or_the_presidium_end_it(params string[] steps) => Begun.Then(steps).Ends();

    [Fact]
    public void Is_assigned_anew_when_a_department_hands_it_back() =>
        Assigned.Then("assign.Assigned", "handle.HandedBack").Opens("assign");

    [Fact]
    public void Is_handled_again_when_somebody_is_dissatisfied() =>
        Rated.Then("rateAnswer.Dissatisfied").Opens("assign").Then("assign.Assigned", "handle.Answered", "rateAnswer.Accepted").Opens("close");

    [Fact]
    public void Is_closed_where_nobody_stands_above() => Rated.Then("rateAnswer.Unsettled").Opens("close");

    [Fact]
    public void Is_rated_again_when_what_was_planned_is_done() =>
        Rated.Then("rateAnswer.Planned").Opens("carryOutPlan").Then("carryOutPlan.PlanDone").Opens("rateAnswer");
}
