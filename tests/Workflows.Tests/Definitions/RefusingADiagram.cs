using System.Text.Json.Nodes;

namespace Workflows.Tests.Definitions;

/// <summary>What is wrong in the arrows of a diagram: one bad example for each check.</summary>
public sealed class RefusingADiagram
{
    [Fact]
    public void An_outcome_that_the_activity_does_not_have_is_refused()
    {
        var bad = new Mutated().Connect("sendOffer", "Rejected", "serveOffer");
        bad.Faults().ShouldBe(
            [$"$.root.connections[{bad.Connections.Count - 1}].source.port: \"Rejected\" is no port of sendOffer; it has Sent"]);
    }

    [Fact]
    public void A_connection_out_of_a_finish_is_refused()
    {
        var bad = new Mutated().Connect("endCompleted", "Done", "sendOffer");
        bad.Faults().ShouldBe(
            [$"$.root.connections[{bad.Connections.Count - 1}].source.port: \"Done\" is no port of endCompleted; it has none"]);
    }

    [Fact]
    public void A_connection_from_an_unknown_activity_is_refused()
    {
        var bad = new Mutated().Connect("writeOffer", "Sent", "serveOffer");
        bad.Faults().ShouldBe(
            [$"$.root.connections[{bad.Connections.Count - 1}].source.activity: \"writeOffer\" is the id of no activity"]);
    }

    [Fact]
    public void A_connection_to_an_unknown_activity_is_refused()
    {
        var bad = new Mutated().Lead("resume", "CapReached", "negotiations");
        bad.Faults().ShouldBe(
            [$"$.root.connections[{bad.IndexOf("resume", "CapReached")}].target.activity: \"negotiations\" is the id of no activity"]);
    }

    [Fact]
    public void An_unknown_port_of_arrival_is_refused()
    {
        var bad = new Mutated();
        bad.Connection("sendOffer", "Sent")["target"]!["port"] = "Left";
        bad.Faults().ShouldBe(["$.root.connections[0].target.port: \"Left\" must be In"]);
    }

    [Fact]
    public void A_connection_that_stands_twice_is_refused()
    {
        var bad = new Mutated().Connect("sendOffer", "Sent", "serveOffer");
        bad.Faults().ShouldBe([$"$.root.connections[{bad.Connections.Count - 1}]: is the same as $.root.connections[0]"]);
    }

    [Fact]
    public void A_port_that_leads_nowhere_is_refused()
    {
        var bad = new Mutated().Disconnect("replyToOffer", "NoReply");
        bad.Faults().ShouldBe(["$.root.activities[2]: the port \"NoReply\" of replyToOffer leads nowhere"]);
    }

    [Fact]
    public void A_branch_of_a_fork_that_leads_nowhere_is_refused()
    {
        var bad = new Mutated();
        Branches(bad, "forkPreparation", new JsonArray("职工方代表", "企业方代表", "协商资料", "会议记录员"));
        bad.Faults().ShouldBe(
            [$"$.root.activities[{bad.IndexOf("forkPreparation")}]: the port \"会议记录员\" of forkPreparation leads nowhere"]);
    }

    [Fact]
    public void A_connection_from_a_branch_that_the_fork_does_not_have_is_refused()
    {
        var bad = new Mutated();
        Branches(bad, "forkSigning", new JsonArray("职工方"));
        bad.Faults().ShouldContain(
            $"$.root.connections[{bad.IndexOf("forkSigning", "企业方")}].source.port: \"企业方\" is no port of forkSigning; it has 职工方");
    }

    [Fact]
    public void A_fork_without_branches_is_refused()
    {
        var bad = new Mutated();
        Branches(bad, "forkPreparation", []);
        bad.Faults().ShouldContain(
            $"$.root.activities[{bad.IndexOf("forkPreparation")}].branches: must be a list of at least one branch name");
    }

    [Fact]
    public void A_fork_that_names_a_branch_twice_is_refused()
    {
        var bad = new Mutated();
        Branches(bad, "forkSigning", new JsonArray("职工方", "企业方", "职工方"));
        bad.Faults().ShouldBe(
            [$"$.root.activities[{bad.IndexOf("forkSigning")}].branches: names the branch \"职工方\" 2 times"]);
    }

    [Fact]
    public void Branches_written_as_a_plain_list_are_read_too()
    {
        var good = new Mutated();
        Branches(good, "forkSigning", new JsonArray("职工方", "企业方"));
        good.Faults().ShouldBeEmpty();
    }

    [Fact]
    public void A_join_of_an_unknown_mode_is_refused()
    {
        var bad = new Mutated();
        bad.Activity("joinSigning")["mode"]!["expression"]!["value"] = "WaitSome";
        bad.Faults().ShouldBe([$"$.root.activities[{bad.IndexOf("joinSigning")}].mode: must be WaitAll or WaitAny"]);
    }

    [Fact]
    public void An_unreachable_activity_is_refused()
    {
        var bad = new Mutated().Add("resumeAgain", "Bargaining.Resume")
            .Connect("resumeAgain", "Resumed", "negotiate").Connect("resumeAgain", "CapReached", "negotiate");
        bad.Faults().ShouldBe(
            [$"$.root.activities[{bad.IndexOf("resumeAgain")}]: resumeAgain cannot be reached from sendOffer"]);
    }

    [Fact]
    public void What_lies_behind_a_join_that_waits_for_itself_is_unreachable()
    {
        var bad = new Mutated().Lead("resume", "Resumed", "joinPreparation");
        bad.Faults().ShouldContain($"$.root.activities[{bad.IndexOf("negotiate")}]: negotiate cannot be reached from sendOffer");
    }

    [Fact]
    public void Two_activities_to_start_with_are_refused()
    {
        var bad = new Mutated();
        bad.Activity("serveOffer")["customProperties"]!["canStartWorkflow"] = true;
        bad.Faults().ShouldBe(["$.root.activities: several activities start the procedure: sendOffer, serveOffer"]);
    }

    [Fact]
    public void Where_no_activity_is_marked_the_one_that_nothing_leads_to_is_the_start()
    {
        var good = new Mutated();
        good.Activity("sendOffer")["customProperties"]!.AsObject().Remove("canStartWorkflow");
        good.Faults().ShouldBeEmpty();
    }

    [Fact]
    public void A_procedure_with_nothing_to_start_with_is_refused()
    {
        var bad = new Mutated().Lead("confirmDate", "DateProposed", "sendOffer");
        bad.Activity("sendOffer")["customProperties"]!.AsObject().Remove("canStartWorkflow");
        bad.Faults().ShouldBe(
            ["$.root.activities: no activity starts the procedure: each has one before it and none is marked canStartWorkflow"]);
    }

    [Theory]
    [InlineData("joinSigning")]
    [InlineData("endCompleted")]
    public void A_join_or_a_finish_to_start_with_is_refused(string node)
    {
        var bad = new Mutated();
        bad.Activity("sendOffer")["customProperties"]!.AsObject().Remove("canStartWorkflow");
        bad.Activity(node)["customProperties"]!["canStartWorkflow"] = true;
        bad.Faults().ShouldBe([bad.At(node, $"{node} cannot start the procedure; an activity or a fork can")]);
    }

    [Fact]
    public void A_round_with_no_way_to_finish_is_refused()
    {
        var bad = new Mutated().Lead("reportTermination", "Reported", "reportTermination").Remove("endTerminated");
        bad.Faults().ShouldBe(
            [$"$.root.activities[{bad.IndexOf("reportTermination")}]: no Elsa.Finish can be reached from reportTermination"]);
    }

    [Fact]
    public void A_procedure_without_a_finish_is_refused()
    {
        var bad = new Mutated()
            .Lead("reportRefusal", "Withdrawn", "sendOffer").Lead("orderCorrection", "Dismissed", "sendOffer")
            .Lead("joinInForce", "Done", "sendOffer").Lead("reportTermination", "Reported", "sendOffer")
            .Remove("endWithoutBargaining").Remove("endCompleted").Remove("endTerminated");
        bad.Faults().ShouldBe([bad.At("sendOffer", "no Elsa.Finish can be reached from sendOffer")]);
    }

    [Fact]
    public void Routing_that_runs_in_a_circle_is_refused()
    {
        var bad = new Mutated().Lead("forkInForce", "公布", "joinPreparation").Lead("joinPreparation", "Done", "forkInForce");
        bad.Activity("joinPreparation")["mode"]!["expression"]!["value"] = "WaitAny";
        bad.Faults().ShouldContain(
            $"$.root.activities[{bad.IndexOf("forkInForce")}]: forkInForce leads back to itself with no activity between");
    }

    private static void Branches(Mutated definition, string fork, JsonArray branches) =>
        definition.Activity(fork)["branches"]!["expression"]!["value"] = branches;
}
