using System.Text.Json.Nodes;
using Domain;
using FsCheck;
using FsCheck.Fluent;
using Workflows.Definitions;

namespace Workflows.Tests.Definitions;

/// <summary>Whatever is spoilt in a file, the reader names faults or accepts it; it never breaks down.</summary>
public sealed class ReadingAnything
{
    [Fact]
    public void A_file_with_any_value_exchanged_is_accepted_or_its_faults_are_named() =>
        Prop.ForAll(Spoilt, IsReadOrRefused).QuickCheckThrowOnFailure();

    [Fact]
    public void A_file_cut_off_anywhere_is_refused() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, TheProcedures.WageAgreement.Json.Length - 3)), length =>
            Mutated.FaultsOf(TheProcedures.WageAgreement.Json[..length]).Count == 1).QuickCheckThrowOnFailure();

    /// <summary>The good file with up to three values exchanged for another kind, or left out.</summary>
    private static Arbitrary<string> Spoilt { get; } = Arb.From(
        Gen.Choose(1, 3).SelectMany(times => Gen.Choose(0, 99_999).Zip(Gen.Elements("left out", "null", "[]", "{}", "7", "-1.5", "true", "\"x\"", "\"\""))
            .ArrayOf(times)).Select(Spoil));

    private static string Spoil((int Place, string With)[] spoilings)
    {
        var json = JsonNode.Parse(TheProcedures.WageAgreement.Json)!;
        foreach (var (place, with) in spoilings)
        {
            var places = Below(json).ToList();
            Exchange(places[place % places.Count], with);
        }

        return json.ToJsonString();
    }

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child));
    }

    private static void Exchange(JsonNode node, string with)
    {
        if (with != "left out")
        {
            node.ReplaceWith(JsonNode.Parse(with));
        }
        else if (node.Parent is JsonObject members)
        {
            members.Remove(node.GetPropertyName());
        }
        else
        {
            ((JsonArray)node.Parent!).Remove(node);
        }
    }

    private static bool IsReadOrRefused(string json)
    {
        try
        {
            return DefinitionReader.Read("spoilt.json", json).Json == json;
        }
        catch (FaultsException refused)
        {
            return refused.Faults.Count > 0;
        }
    }
}
