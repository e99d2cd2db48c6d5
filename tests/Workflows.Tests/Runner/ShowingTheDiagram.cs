using Workflows.Runner;

namespace Workflows.Tests.Runner;

public sealed class ShowingTheDiagram
{
    private static readonly string[] ToThePreparation = ["sendOffer.Sent", "serveOffer.Served", "replyToOffer.Accepted"];

    [Fact]
    public void At_the_start_the_first_step_is_open_and_all_others_are_coming()
    {
        var states = States(new Course(TheProcedures.CollectiveContract));
        states["sendOffer"].ShouldBe(new(NodeProgress.Open, Started: 1, Completed: 0));
        states.Where(state => state.Key != "sendOffer").Select(state => state.Value).Distinct()
            .ShouldBe([new(NodeProgress.Coming, 0, 0)]);
    }

    [Fact]
    public void Every_node_has_a_state() =>
        States(new Course(TheProcedures.WageAgreement)).Keys.ShouldBe(TheProcedures.WageAgreement.Nodes.Keys);

    [Fact]
    public void What_was_finished_is_done()
    {
        var states = States(new Course(TheProcedures.CollectiveContract).Then(ToThePreparation));
        states["replyToOffer"].ShouldBe(new(NodeProgress.Done, 1, 1));
        states["forkPreparation"].ShouldBe(new(NodeProgress.Done, 1, 1));
    }

    [Fact]
    public void What_can_no_longer_be_reached_is_skipped()
    {
        var states = States(new Course(TheProcedures.CollectiveContract).Then(ToThePreparation));
        new[] { "agreeDate", "confirmDate", "reportRefusal", "orderCorrection", "endWithoutBargaining" }
            .ShouldAllBe(node => states[node].Progress == NodeProgress.Skipped);
        states["negotiate"].Progress.ShouldBe(NodeProgress.Coming);
    }

    [Fact]
    public void A_join_at_which_something_has_arrived_is_open()
    {
        var states = States(new Course(TheProcedures.CollectiveContract).Then([.. ToThePreparation, "provideInformation.Provided"]));
        states["joinPreparation"].ShouldBe(new(NodeProgress.Open, 0, 0));
    }

    [Fact]
    public void A_step_that_came_round_counts_each_time()
    {
        var course = new Course(TheProcedures.CollectiveContract).Then([.. ToThePreparation, .. Preparation])
            .Then("negotiate.Suspended", "resume.Resumed");
        States(course)["negotiate"].ShouldBe(new(NodeProgress.Open, Started: 2, Completed: 1));
    }

    [Fact]
    public void After_the_end_nothing_is_coming_and_what_was_closed_unfinished_is_skipped()
    {
        var course = new Course(Diagram.Of("fork.x > a", "fork.y > b", "a.Done > end", "a.Other > c", "b.Done > end", "c.Done > end"))
            .Then("a.Done").Ends();
        var states = States(course);
        states["a"].ShouldBe(new(NodeProgress.Done, 1, 1));
        states["b"].ShouldBe(new(NodeProgress.Skipped, 1, 0));
        states["c"].ShouldBe(new(NodeProgress.Skipped, 0, 0));
        states["end"].ShouldBe(new(NodeProgress.Done, 1, 1));
    }

    private static string[] Preparation =>
        ["appointWorkerRepresentatives.Appointed", "appointEmployerRepresentatives.Appointed", "provideInformation.Provided"];

    private static IReadOnlyDictionary<string, NodeState> States(Course course) =>
        DiagramState.Of(course.Definition, course.Position, course.History);
}
