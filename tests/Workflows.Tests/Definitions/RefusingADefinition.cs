using System.Text.Json.Nodes;

namespace Workflows.Tests.Definitions;

/// <summary>What is wrong in the shape of a definition: one bad example for each check.</summary>
public sealed class RefusingADefinition
{
    [Fact]
    public void The_example_is_accepted_as_long_as_nothing_is_spoilt() => new Mutated().Faults().ShouldBeEmpty();

    [Fact]
    public void Text_that_is_not_JSON_is_refused() =>
        Mutated.FaultsOf("{ \"id\": ").ShouldHaveSingleItem().ShouldStartWith("$: is no JSON that can be read");

    [Fact]
    public void JSON_that_is_no_object_is_refused() =>
        Mutated.FaultsOf("[]").ShouldBe(["$: must be an object"]);

    [Theory]
    [InlineData("id")]
    [InlineData("definitionId")]
    [InlineData("name")]
    [InlineData("version")]
    [InlineData("isLatest")]
    [InlineData("isPublished")]
    [InlineData("root")]
    public void A_mandatory_member_left_out_is_named(string member)
    {
        var bad = new Mutated();
        bad.Top.Remove(member);
        bad.Faults().ShouldBe([$"$.{member}: is missing"]);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("nodeId")]
    [InlineData("type")]
    [InlineData("version")]
    [InlineData("activities")]
    [InlineData("connections")]
    public void A_mandatory_member_of_the_chart_left_out_is_named(string member)
    {
        var bad = new Mutated();
        bad.Root.Remove(member);
        bad.Faults().ShouldContain($"$.root.{member}: is missing");
    }

    [Theory]
    [InlineData("id")]
    [InlineData("nodeId")]
    [InlineData("type")]
    [InlineData("version")]
    public void A_mandatory_member_of_an_activity_left_out_is_named(string member)
    {
        var bad = new Mutated();
        bad.Activity("serveOffer").Remove(member);
        bad.Faults().ShouldContain($"$.root.activities[1].{member}: is missing");
    }

    [Theory]
    [InlineData("source")]
    [InlineData("target")]
    public void A_connection_without_an_end_is_named(string end)
    {
        var bad = new Mutated();
        bad.Connections[0]!.AsObject().Remove(end);
        bad.Faults().ShouldContain($"$.root.connections[0].{end}: is missing");
    }

    [Fact]
    public void A_version_below_one_is_refused()
    {
        var bad = new Mutated();
        bad.Top["version"] = 0;
        bad.Faults().ShouldBe(["$.version: must be 1 or more"]);
    }

    [Fact]
    public void A_root_that_is_no_flowchart_is_refused()
    {
        var bad = new Mutated();
        bad.Root["type"] = "Elsa.Sequence";
        bad.Faults().ShouldBe(["$.root.type: \"Elsa.Sequence\" is not Elsa.Flowchart"]);
    }

    [Fact]
    public void Two_activities_with_one_id_are_refused()
    {
        var bad = new Mutated();
        var resume = bad.IndexOf("resume");
        bad.Add("resume", "Bargaining.Resume");
        bad.Faults().ShouldBe(
            [$"$.root.activities[{bad.Activities.Count - 1}].id: \"resume\" is the id of $.root.activities[{resume}] already"]);
    }

    [Fact]
    public void A_node_id_that_is_not_the_path_of_the_activity_is_refused()
    {
        var bad = new Mutated();
        bad.Activity("serveOffer")["nodeId"] = "CollectiveContract:chart:elsewhere";
        bad.Faults().ShouldBe(
            ["$.root.activities[1].nodeId: \"CollectiveContract:chart:elsewhere\" must be \"CollectiveContract:chart:serveOffer\""]);
    }

    [Fact]
    public void An_activity_outside_the_catalogue_is_refused()
    {
        var bad = new Mutated();
        bad.Activity("resume")["type"] = "Elsa.RunJavaScript";
        bad.Faults().ShouldBe([$"$.root.activities[{bad.IndexOf("resume")}].type: \"Elsa.RunJavaScript\" is no activity of the catalogue"]);
    }

    [Fact]
    public void An_activity_of_an_unknown_version_is_refused()
    {
        var bad = new Mutated();
        bad.Activity("serveOffer")["version"] = 2;
        bad.Faults().ShouldBe(["$.root.activities[1].version: 2 is not known; every activity type has the version 1"]);
    }

    [Fact]
    public void A_script_instead_of_a_literal_is_refused()
    {
        var bad = new Mutated();
        bad.Activity("serveOffer")["title"] = new JsonObject
        {
            ["typeName"] = "String",
            ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = "getOffer()" },
        };
        bad.Faults().ShouldBe(
            ["$.root.activities[1].title.expression.type: \"JavaScript\" is not allowed; a definition holds no script, only Literal and Object"]);
    }

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        var bad = new Mutated().Lead("sendOffer", "Sent", "nowhere");
        bad.Top.Remove("name");
        bad.Activity("resume")["type"] = "Bargaining.Pause";
        bad.Connection("joinInForce", "Done")["source"]!["port"] = "Finished";
        var faults = bad.Faults();
        faults.ShouldContain("$.name: is missing");
        faults.ShouldContain($"$.root.activities[{bad.IndexOf("resume")}].type: \"Bargaining.Pause\" is no activity of the catalogue");
        faults.ShouldContain("$.root.connections[0].target.activity: \"nowhere\" is the id of no activity");
        faults.ShouldContain($"$.root.connections[{bad.Connections.Count - 1}].source.port: \"Finished\" is no port of joinInForce; it has Done");
    }
}
