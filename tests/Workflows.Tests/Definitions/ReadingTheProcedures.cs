using System.Text.RegularExpressions;
using Workflows.Catalogue;
using Workflows.Definitions;

namespace Workflows.Tests.Definitions;

public sealed partial class ReadingTheProcedures
{
    private static IEnumerable<ProcedureNode> AllNodes =>
        TheProcedures.Library.All.SelectMany(definition => definition.Nodes.Values);

    [Fact]
    public void Every_procedure_loads_without_a_fault() =>
        TheProcedures.Library.All.Select(definition => definition.VersionId)
            .ShouldBe(["collective-contract:v1", "congress-election:v1", "congress-session:v1", "joint-meeting:v1", "letter:v1", "motion:v1", "wage-agreement:v1"]);

    [Fact]
    public void Every_activity_of_the_catalogue_is_used() =>
        ActivityCatalogue.All.Select(activity => activity.Type)
            .Except(AllNodes.Select(node => node.Type))
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(TheProcedures.Both), MemberType = typeof(TheProcedures))]
    public void They_begin_with_the_offer(string id)
    {
        var definition = TheProcedures.Library.Latest(id);
        definition.Start.ShouldBe("sendOffer");
        definition.Nodes[definition.Start].Type.ShouldBe("Bargaining.SendOffer");
    }

    [Theory]
    [MemberData(nameof(TheProcedures.All), MemberType = typeof(TheProcedures))]
    public void The_file_of_a_version_lies_in_the_folder_of_its_procedure(string id) =>
        TheProcedures.Files.Single(file => file.Json == TheProcedures.Library.Get(id, 1).Json).File.ShouldBe($"{id}/v1.json");

    [Fact]
    public void The_wage_agreement_alone_has_a_text_prepared_by_the_employer()
    {
        TheProcedures.CollectiveContract.Nodes.Keys.ShouldNotContain("prepareText");
        TheProcedures.WageAgreement.Nodes["prepareText"].Type.ShouldBe("Bargaining.PrepareText");
    }

    [Fact]
    public void Every_title_on_the_diagram_is_Chinese() =>
        AllNodes.Select(node => node.Title).Where(title => !Chinese().IsMatch(title)).ShouldBeEmpty();

    [Fact]
    public void Every_branch_of_a_fork_is_named_in_Chinese() =>
        AllNodes.Where(node => node.IsFork).SelectMany(node => node.Ports)
            .Where(branch => !Chinese().IsMatch(branch)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(TheProcedures.All), MemberType = typeof(TheProcedures))]
    public void No_box_of_the_diagram_covers_another(string id)
    {
        const int width = 260;
        const int height = 80;
        var boxes = TheProcedures.Library.Latest(id).Nodes.Values.ToList();
        var covered = boxes.SelectMany((box, index) => boxes.Skip(index + 1)
            .Where(other => Math.Abs(box.X - other.X) < width && Math.Abs(box.Y - other.Y) < height)
            .Select(other => $"{box.Id} and {other.Id}"));
        covered.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(TheProcedures.Both), MemberType = typeof(TheProcedures))]
    public void The_main_line_runs_from_left_to_right_on_one_row(string id)
    {
        string[] line =
        [
            "sendOffer", "serveOffer", "replyToOffer", "forkPreparation", "appointEmployerRepresentatives", "joinPreparation",
            "negotiate", "conveneCongress", "voteOnDraft", "forkSigning", "joinSigning", "submitPacket", "registerReceipt",
            "forkInForce", "publishContract", "joinInForce", "endCompleted",
        ];
        var boxes = line.Select(node => TheProcedures.Library.Latest(id).Nodes[node]).ToList();
        boxes.Select(box => box.Y).Distinct().ShouldBe([0]);
        boxes.Select(box => box.X).ShouldBeInOrder(SortDirection.Ascending);
    }

    [Fact]
    public void A_session_runs_from_left_to_right_on_one_row()
    {
        string[] line =
        [
            "prepareTopics", "agreeTopics", "callSession", "servePapers", "holdMeeting", "issueResolutions", "forkResolutions",
            "publishResolutions", "joinResolutions", "endCarriedOut",
        ];
        var boxes = line.Select(node => TheProcedures.CongressSession.Nodes[node]).ToList();
        boxes.Select(box => box.Y).Distinct().ShouldBe([0]);
        boxes.Select(box => box.X).ShouldBeInOrder(SortDirection.Ascending);
    }

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}（），]+$")]
    private static partial Regex Chinese();
}
