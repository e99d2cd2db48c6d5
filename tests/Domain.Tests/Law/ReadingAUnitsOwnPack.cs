using System.Text.Json;
using System.Text.Json.Nodes;
using Domain.Law;
using Domain.Law.OwnRules;
using static Domain.Tests.Law.Own;

namespace Domain.Tests.Law;

/// <summary>One bad example for each fault that a unit's own pack can have; each names the place in it and what is wrong.</summary>
public class ReadingAUnitsOwnPack
{
    [Theory]
    [InlineData("matter", "\"lunch\"", "$.rules[0].matter: \"lunch\" is not known; known are motion-seconders, motion-reply, letter-reply, motion-call, motion-cut-off, congress-notice, congress-submission, congress-meetings, congress-representatives-min, notice-board, open-affairs-reply")]
    [InlineData("matter", null, "$.rules[0].matter: is missing")]
    [InlineData("value", "0", "$.rules[0].value: is 0, but must lie between 1 and 1000")]
    [InlineData("value", "1001", "$.rules[0].value: is 1001, but must lie between 1 and 1000")]
    [InlineData("value", "\"30\"", "$.rules[0].value: must be a whole number")]
    [InlineData("unit", "\"persons\"", "$.rules[0].unit: motion-reply must be in calendar-days or working-days")]
    [InlineData("unit", null, "$.rules[0].unit: is missing")]
    [InlineData("article", "1", "$.rules[0].article: must be a text that is not empty")]
    [InlineData("law", "\"WC-17\"", "$.rules[0].law: is not known here; known are matter, value, unit, article")]
    public void One_bad_value_is_refused_with_its_place(string property, string? value, string fault)
    {
        var rule = Rule("motion-reply", 30, "calendar-days");
        rule = value is null ? rule.Without(property) : rule.With(property, JsonNode.Parse(value));

        Faults(Json(rule)).ShouldBe([$"own.json {fault}"]);
    }

    [Theory]
    [InlineData("title", null, "$.title: is missing")]
    [InlineData("adoptedBy", "\" \"", "$.adoptedBy: must be a text that is not empty")]
    [InlineData("adoptedOn", null, "$.adoptedOn: is missing")]
    [InlineData("adoptedOn", "\"2026-01-02\"", "$.adoptedOn: 2026-01-02 lies after the first day in force, 2026-01-01")]
    [InlineData("from", "\"2026-02-30\"", "$.from: \"2026-02-30\" is not a day of the calendar as yyyy-MM-dd")]
    [InlineData("to", "\"2025-12-31\"", "$.to: 2025-12-31 lies before the first day in force, 2026-01-01")]
    [InlineData("format", "2", "$.format: is 2, but only format 1 is known")]
    [InlineData("rules", null, "$.rules: is missing")]
    [InlineData("source", "\"x\"", "$.source: is not known here; known are $schema, format, title, adoptedBy, adoptedOn, from, to, rules")]
    public void One_bad_part_of_the_document_is_refused_with_its_place(string property, string? value, string fault)
    {
        var pack = JsonNode.Parse(Json(Rule("motion-reply", 30, "calendar-days")))!.AsObject();
        pack = value is null ? pack.Without(property) : pack.With(property, JsonNode.Parse(value));

        Faults(pack.ToJsonString()).ShouldBe([$"own.json {fault}"]);
    }

    [Fact]
    public void What_is_no_pack_at_all_is_refused() => Faults("[]").ShouldBe(["own.json $: must be an object, but is an array"]);

    [Fact]
    public void The_same_matter_twice_is_refused() =>
        Faults(Json(Rule("motion-seconders", 2, "persons"), Rule("motion-seconders", 3, "persons")))
            .ShouldBe(["own.json $.rules[1].matter: motion-seconders is settled already at $.rules[0]"]);

    [Theory]
    [InlineData(20, 20, "$.rules[0].value: motions would be called for 20 days before the congress, not before they close 20 days before it")]
    [InlineData(10, null, "$.rules[0].value: motions would be called for 10 days before the congress, not before they close 15 days before it")]
    [InlineData(null, 30, "$.rules[0].value: motions would be called for 30 days before the congress, not before they close 30 days before it")]
    public void Motions_that_would_close_before_they_are_called_for_are_refused(int? call, int? cutOff, string fault)
    {
        List<JsonObject> rules = [];
        rules.AddRange(call is { } days ? [Rule("motion-call", days, "calendar-days")] : []);
        rules.AddRange(cutOff is { } last ? [Rule("motion-cut-off", last, "calendar-days")] : []);

        Faults(Json([.. rules])).ShouldBe([$"own.json {fault}"]);
    }

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        var pack = Pack("2026-01-01", 0) with
        {
            AdoptedOn = new(2026, 6, 1),
            Rules = [new("motion-seconders", 0, RuleUnit.Persons), new("reply", 5, RuleUnit.CalendarDays), new("congress-notice", 5, RuleUnit.CalendarDays)],
        };

        pack.FaultsUnder(LawOf("110000")).Select(fault => fault.Path)
            .ShouldBe(["$.adoptedOn", "$.rules[0].value", "$.rules[1].matter", "$.rules[2].value"]);
    }

    [Fact]
    public void What_is_stored_reads_back_as_it_was_even_where_the_law_has_left_it_behind()
    {
        var pack = Pack("2026-01-01", 3) with
        {
            To = new(2028, 12, 31),
            Rules = [new("motion-seconders", 3, RuleUnit.Persons, "第六条"), new("congress-notice", 5, RuleUnit.CalendarDays)],
        };

        var read = OwnPack.ReadStored(pack.Write());

        read.Rules.ShouldBe(pack.Rules);
        (read with { Rules = [] }).ShouldBe(pack with { Rules = [] });
    }

    [Fact]
    public void The_schema_knows_the_matters_that_the_reader_knows()
    {
        using var schema = JsonDocument.Parse(Seeds.UnitRulesSchema);

        schema.RootElement.GetProperty("properties").GetProperty("rules").GetProperty("items").GetProperty("properties")
            .GetProperty("matter").GetProperty("enum").EnumerateArray().Select(name => name.GetString())
            .ShouldBe(OwnMatters.All.Select(matter => matter.Name));
    }

    private static IEnumerable<string> Faults(string json) =>
        Should.Throw<FaultsException>(() => OwnPack.Read("own.json", json, LawOf("110000"))).Faults.Select(fault => fault.ToString());
}
