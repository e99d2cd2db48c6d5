using System.Text.Json.Nodes;
using Domain.Law;

namespace Domain.Tests.Law;

/// <summary>A set of packs that lacks a rule the procedures need is refused before anybody acts by it.</summary>
public class StartingWithAllRules
{
    [Fact]
    public void The_shipped_packs_have_every_rule_that_is_needed() => LawBook.ReadWhole(Seeds.LawFiles()).Rows.ShouldNotBeEmpty();

    [Fact]
    public void A_rule_that_is_needed_and_missing_is_named_with_the_kinds_that_it_is_missing_for() =>
        Faults(Without("CC-23")).ShouldBe(
            ["seeds/law $: no rule on reply holds in the whole nation (000000) without an end for collective-contract; the procedures need one"]);

    [Fact]
    public void A_rule_that_ends_without_one_that_follows_it_is_missing() =>
        Faults(Changed("CC-28", row => row.With("to", "2027-12-31"))).ShouldBe(
            ["seeds/law $: no rule on quorum holds in the whole nation (000000) without an end for collective-contract and wage-agreement; the procedures need one"]);

    [Fact]
    public void A_local_rule_does_not_stand_for_the_nation_s() =>
        Faults(Without("WC-16", "WC-25-pass")).Select(fault => fault.Split(' ')[5]).ShouldBe(["congress-quorum", "election-pass"]);

    [Fact]
    public void Faults_of_the_rows_themselves_are_told_first() =>
        Faults(Changed("CC-23", row => row.With("unit", "weeks")))
            .ShouldHaveSingleItem().ShouldStartWith("seeds/law/collective-contract-provisions.json $.rows[22].unit: \"weeks\" is not known");

    [Fact]
    public void Every_needed_matter_is_needed_once() => NeededRules.Matters.ShouldBeUnique();

    private static IEnumerable<string> Faults(IEnumerable<(string File, string Json)> files) =>
        Should.Throw<FaultsException>(() => LawBook.ReadWhole(files)).Faults.Select(fault => fault.ToString());

    private static IEnumerable<(string File, string Json)> Without(params string[] ids) =>
        Packs(rows => [.. rows.Where(row => !ids.Contains((string?)row["id"]))]);

    private static IEnumerable<(string File, string Json)> Changed(string id, Func<JsonObject, JsonObject> change) =>
        Packs(rows => [.. rows.Select(row => (string?)row["id"] == id ? change(row) : row)]);

    private static IEnumerable<(string File, string Json)> Packs(Func<List<JsonObject>, JsonObject[]> change) =>
        Seeds.LawFiles().Where(file => !file.File.EndsWith("schema.json", StringComparison.Ordinal)).Select(file =>
        {
            var pack = JsonNode.Parse(file.Json)!;
            var rows = pack["rows"]!.AsArray().Select(row => row!.DeepClone().AsObject()).ToList();
            pack["rows"] = new JsonArray([.. change(rows)]);
            return (file.File, pack.ToJsonString());
        });
}
