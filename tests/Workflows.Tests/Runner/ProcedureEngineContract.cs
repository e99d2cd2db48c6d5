using Domain;
using Workflows.Definitions;
using Workflows.Runner;

namespace Workflows.Tests.Runner;

/// <summary>What every engine is held to. An engine's own test class names itself and inherits every test.</summary>
public abstract class ProcedureEngineContract
{
    /// <summary>The engine under test.</summary>
    protected abstract IProcedureEngine Engine { get; }

    [Fact]
    public void A_start_opens_the_first_activity_for_the_first_time()
    {
        var step = Engine.Start(Diagram.Of("a.Done > end"));
        step.Opened.ShouldBe([new("a", 1)]);
        step.Closed.ShouldBeEmpty();
        step.Next.Open.ShouldBe([new("a", 1)]);
        step.Next.Ended.ShouldBeFalse();
    }

    [Fact]
    public void A_start_may_open_several_activities_through_a_fork() =>
        Course("fork.x > a", "fork.y > b", "a.Done > end", "b.Done > end").Opens("a", "b");

    [Fact]
    public void An_outcome_opens_what_its_port_leads_to_and_nothing_else()
    {
        var course = Course("a.Yes > b", "a.No > c", "b.Done > end", "c.Done > end").Then("a.No").Opens("c");
        course.Last.Opened.ShouldBe([new("c", 1)]);
        course.Last.Closed.ShouldBe([new("a", 1)]);
    }

    [Fact]
    public void Every_connection_of_a_port_is_followed() =>
        Course("a.Done > b", "a.Done > c", "b.Done > end", "c.Done > end").Then("a.Done").Opens("b", "c");

    [Fact]
    public void A_fork_opens_all_its_branches_in_their_order()
    {
        var course = Course("a.Done > fork", "fork.y > c", "fork.x > b", "b.Done > end", "c.Done > end").Then("a.Done");
        course.Last.Opened.ShouldBe([new("c", 1), new("b", 1)]);
    }

    [Fact]
    public void A_join_waits_for_all() =>
        Course(TwoBranches("all")).Then("a.Done", "b.Done").Opens("c").Then("c.Done").Opens("d");

    [Fact]
    public void A_join_waits_whatever_the_order_of_arrival() =>
        Course(TwoBranches("all")).Then("a.Done", "c.Done").Opens("b").Then("b.Done").Opens("d");

    [Fact]
    public void A_join_remembers_who_has_arrived_until_it_lets_through()
    {
        var course = Course(TwoBranches("all")).Then("a.Done", "b.Done");
        course.Position.Arrived["all"].ShouldBe(["b"]);
        course.Then("c.Done").Position.Arrived.ShouldBeEmpty();
    }

    [Fact]
    public void A_join_that_waits_for_any_lets_the_first_one_through() =>
        Course(TwoBranches("any")).Then("a.Done", "b.Done").Opens("c", "d");

    [Fact]
    public void A_second_arrival_at_a_join_that_waits_for_any_finds_what_is_open_already_open()
    {
        var course = Course(TwoBranches("any")).Then("a.Done", "b.Done", "c.Done").Opens("d");
        course.Position.Executions["d"].ShouldBe(1);
        course.Last.Opened.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("b.Yes")]
    [InlineData("b.No")]
    public void The_outcomes_of_one_activity_count_as_one_arrival(string outcome) =>
        Course("fork.x > b", "fork.y > c", "b.Yes > all", "b.No > all", "c.Done > all", "all.Done > d", "d.Done > end")
            .Then(outcome).Opens("c").Then("c.Done").Opens("d");

    [Fact]
    public void The_branches_of_a_fork_that_lead_straight_to_a_join_arrive_each_for_itself()
    {
        var course = Course("fork.x > all", "fork.y > all", "all.Done > d", "d.Done > end").Opens("d");
        course.Position.Executions["all"].ShouldBe(1);
    }

    [Fact]
    public void A_join_can_be_passed_again_in_a_later_round() =>
        Course("a.Done > fork", "fork.x > b", "fork.y > c", "b.Done > all", "c.Done > all", "all.Done > d", "d.Again > a", "d.Done > end")
            .Then("a.Done", "b.Done", "c.Done", "d.Again", "a.Done", "c.Done").Opens("b").Then("b.Done").Opens("d");

    [Fact]
    public void An_activity_that_comes_round_opens_in_a_new_execution()
    {
        var course = Course("a.Done > b", "b.Back > a", "b.Done > end").Then("a.Done", "b.Back");
        course.Last.Opened.ShouldBe([new("a", 2)]);
    }

    [Fact]
    public void An_activity_that_leads_to_itself_closes_and_opens_again()
    {
        var course = Course("a.Again > a", "a.Done > end").Then("a.Again");
        course.Last.Closed.ShouldBe([new("a", 1)]);
        course.Last.Opened.ShouldBe([new("a", 2)]);
    }

    [Fact]
    public void An_activity_that_is_reached_while_it_is_open_stays_as_it_is()
    {
        var course = Course("fork.x > a", "fork.y > b", "a.Done > b", "b.Done > end").Then("a.Done").Opens("b");
        course.Position.Open.ShouldBe([new("b", 1)]);
        course.Last.Opened.ShouldBeEmpty();
    }

    [Fact]
    public void An_activity_that_opens_again_takes_back_its_arrival() =>
        Course("fork.x > b", "fork.y > c", "b.Done > all", "c.Done > all", "c.Back > b", "all.Done > d", "d.Done > end", "c.Wait > c")
            .Then("b.Done", "c.Back").Opens("b").Position.Arrived.ShouldBeEmpty();

    [Fact]
    public void A_finish_closes_everything_and_ends_the_procedure()
    {
        var course = Course("fork.x > a", "fork.y > b", "fork.z > c", "a.Done > end", "b.Done > all", "c.Done > all", "all.Done > end2")
            .Then("b.Done", "a.Done").Ends();
        course.Last.Closed.ShouldBe([new("a", 1), new("c", 1)]);
        course.Last.Opened.ShouldBeEmpty();
        course.Position.Arrived.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_finish_overtakes_in_the_same_step_does_not_open()
    {
        var course = Course("a.Done > b", "a.Done > end", "b.Done > end").Then("a.Done").Ends();
        course.Last.Opened.ShouldBeEmpty();
    }

    [Fact]
    public void Every_node_that_ran_is_counted() =>
        Course("a.Done > fork", "fork.x > b", "fork.y > c", "b.Done > all", "c.Done > all", "all.Done > end")
            .Then("a.Done", "b.Done", "c.Done").Ends()
            .Position.Executions.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => $"{entry.Key} {entry.Value}")
            .ShouldBe(["a 1", "all 1", "b 1", "c 1", "end 1", "fork 1"]);

    [Fact]
    public void A_finished_activity_cannot_be_finished_twice() =>
        RefusedBy("procedure.activity-is-open", Course(TwoBranches("all")).Then("a.Done"), new("a", 1, "Done"));

    [Fact]
    public void An_activity_that_was_never_open_cannot_be_finished() =>
        RefusedBy("procedure.activity-is-open", Course(TwoBranches("all")), new("d", 1, "Done"));

    [Fact]
    public void An_unknown_activity_cannot_be_finished() =>
        RefusedBy("procedure.activity-is-open", Course(TwoBranches("all")), new("z", 1, "Done"));

    [Fact]
    public void An_earlier_execution_of_an_open_activity_cannot_be_finished() =>
        RefusedBy("procedure.activity-is-open", Course("a.Again > a", "a.Done > end").Then("a.Again"), new("a", 1, "Done"));

    [Fact]
    public void Nothing_can_be_finished_after_the_end() =>
        RefusedBy("procedure.activity-is-open", Course("a.Done > end").Then("a.Done"), new("a", 1, "Done"));

    [Theory]
    [InlineData("done")]
    [InlineData("")]
    [InlineData("Refused")]
    public void An_unknown_outcome_is_refused(string outcome) =>
        RefusedBy("procedure.outcome-is-known", Course("a.Done > end"), new("a", 1, outcome));

    [Fact]
    public void A_step_leaves_the_position_that_it_was_given_as_it_was()
    {
        var definition = Diagram.Of(TwoBranches("all"));
        var before = Engine.Finish(definition, Engine.Start(definition).Next, new("a", 1, "Done")).Next;
        var stored = PositionFormat.Write(before);
        Engine.Finish(definition, before, new("b", 1, "Done"));
        PositionFormat.Write(before).ShouldBe(stored);
    }

    [Fact]
    public void The_same_step_gives_the_same_position()
    {
        var (one, two) = (Course(TwoBranches("all")), Course(TwoBranches("all")));
        one.Then("a.Done", "c.Done").Position.ShouldBe(two.Then("a.Done", "c.Done").Position);
    }

    [Fact]
    public void A_replayed_history_gives_the_position_that_it_led_to()
    {
        var definition = Diagram.Of(TwoBranches("all"));
        var course = new Course(definition, Engine).Then("a.Done", "c.Done", "b.Done");
        Replay.Run(definition, Engine, course.History).ShouldBe(course.Position);
    }

    [Fact]
    public void A_history_that_finishes_what_is_not_open_is_refused() =>
        Should.Throw<RefusedException>(() => Replay.Run(Diagram.Of(TwoBranches("all")), Engine, [new("b", 1, "Done")]))
            .Refusal.Rule.ShouldBe("procedure.activity-is-open");

    private static string[] TwoBranches(string join) =>
        ["a.Done > fork", "fork.x > b", "fork.y > c", $"b.Done > {join}", $"c.Done > {join}", $"{join}.Done > d", "d.Done > end"];

    private Course Course(params string[] arrows) => new(Diagram.Of(arrows), Engine);

    private static void RefusedBy(string rule, Course course, Finished finished)
    {
        var before = PositionFormat.Write(course.Position);
        Should.Throw<RefusedException>(() => course.Finish(finished)).Refusal.Rule.ShouldBe(rule);
        PositionFormat.Write(course.Position).ShouldBe(before);
    }
}
