using System.Text.Json.Nodes;
using Domain.Law;

namespace Domain.Tests.Law;

/// <summary>One bad example for each fault that a pack can have; each names the file, the place in it and what is wrong.</summary>
public class ReadingRulePacks
{
    public static TheoryData<string, string?, string> BadValues => new()
    {
        // property, its bad value as JSON (null: left out), the fault
        { "id", null, "$.rows[0].id: is missing" },
        { "id", "\"reply\"", "$.rows[0].id: \"reply\" is not of the form ^[A-Z]{2,4}(-[A-Z]{2})?-[0-9]{2,3}(-[a-z]+)*$" },
        { "matter", null, "$.rows[0].matter: is missing" },
        { "matter", "\"Reply!\"", "$.rows[0].matter: \"Reply!\" is not of the form ^[a-z]+(-[a-z]+)*$" },
        { "place", "\"11\"", "$.rows[0].place: \"11\" is no place's code: six digits, 000000 for the nation" },
        { "place", "\"110015\"", "$.rows[0].place: \"110015\" is no place's code: six digits, 000000 for the nation" },
        { "kind", "\"wages\"", "$.rows[0].kind: \"wages\" is not known; known are collective-contract, wage-agreement" },
        { "employers", "\"state-held\"", "$.rows[0].employers: must be an array, but is a text" },
        { "employers", "[]", "$.rows[0].employers: names no kind of unit; leave it out for every kind" },
        { "employers", "[\"state-held\",\"big\"]", "$.rows[0].employers[1]: \"big\" is not known; known are state-owned-industrial, central-enterprise, state-owned, state-held, collective, private, institution-as-enterprise, institution, non-enterprise, region, industry" },
        { "employers", "[1]", "$.rows[0].employers[0]: must be a text that is not empty" },
        { "value", null, "$.rows[0].value: is missing" },
        { "value", "0", "$.rows[0].value: is 0, but must lie between 1 and 1000" },
        { "value", "-20", "$.rows[0].value: is -20, but must lie between 1 and 1000" },
        { "value", "1001", "$.rows[0].value: is 1001, but must lie between 1 and 1000" },
        { "value", "2.5", "$.rows[0].value: must be a whole number" },
        { "value", "\"20\"", "$.rows[0].value: must be a whole number" },
        { "unit", null, "$.rows[0].unit: is missing" },
        { "unit", "\"weeks\"", "$.rows[0].unit: \"weeks\" is not known; known are none, calendar-days, working-days, months, years, per-year, working-days-per-month, persons, copies, days, ratio, seats" },
        { "unit", "\"none\"", "$.rows[0].value: has no unit: a row of unit none holds no value" },
        { "unit", "\"persons\"", "$.rows[0].unit: a deadline must be in calendar-days, working-days, months, years or per-year" },
        { "unit", "\"per-year\"", "$.rows[0].value: is 20, but a year cannot be divided so into whole months" },
        { "bound", "\"about\"", "$.rows[0].bound: \"about\" is not known; known are exactly, at-least, at-most" },
        { "bound", "\"at-most\"", "$.rows[0].inclusive: is missing" },
        { "inclusive", "\"yes\"", "$.rows[0].inclusive: must be true or false" },
        { "direction", "\"sideways\"", "$.rows[0].direction: \"sideways\" is not known; known are forward, backward, window, extension" },
        { "startEvent", null, "$.rows[0].startEvent: is missing" },
        { "startEvent", "\"moon\"", "$.rows[0].startEvent: \"moon\" is not known; known are offer-received, meeting-planned, suspended, coordination-accepted, congress-planned, congress-adopted, signed, packet-received, took-effect, expires, terminated, vacancy, offer-sent, bargaining-agreed, representatives-chosen, draft-agreed, draft-rejected, draft-agreed-anew, adoption-notified, congress-closed, congress-term-ends, duty-opened" },
        { "direction", "\"extension\"", "$.rows[0].startEvent: only a row that runs forward, backward or as a window is counted from an event" },
        { "rollOver", "1", "$.rows[0].rollOver: must be true or false" },
        { "article", null, "$.rows[0].article: is missing; null says that there is none to cite" },
        { "article", "\"Art 32\"", "$.rows[0].article: \"Art 32\" is no article in Chinese, such as 第三十二条第二款" },
        { "from", "\"2026-02-30\"", "$.rows[0].from: \"2026-02-30\" is not a day of the calendar as yyyy-MM-dd" },
        { "from", "\"1999-12-31\"", "$.rows[0].from: 1999-12-31 lies outside the instrument's days in force, 2000-01-01 to" },
        { "to", "\"soon\"", "$.rows[0].to: \"soon\" is not a day of the calendar as yyyy-MM-dd" },
        { "fromConfidence", "\"E\"", "$.rows[0].fromConfidence: \"E\" is not known; known are A, B, C, D" },
        { "confidence", null, "$.rows[0].confidence: is missing" },
        { "confidence", "\"E\"", "$.rows[0].confidence: \"E\" is not known; known are A, B, C, D" },
        { "zh", null, "$.rows[0].zh: is missing" },
        { "zh", "\" \"", "$.rows[0].zh: must be a text that is not empty" },
        { "en", null, "$.rows[0].en: is missing" },
        { "unti", "\"none\"", "$.rows[0].unti: is not known here; known are id, matter, place, kind, employers, value, tiers, unit, bound, inclusive, together, direction, startEvent, rollOver, article, from, to, fromConfidence, confidence, zh, en" },
    };

    [Theory]
    [MemberData(nameof(BadValues))]
    public void A_row_with_one_bad_value_is_refused_with_its_place(string property, string? value, string fault)
    {
        var row = value is null ? A.Row("AA-01").Without(property) : A.Row("AA-01").With(property, JsonNode.Parse(value));

        Faults(A.Pack("bad", "000000", row)).ShouldBe([$"bad.json {fault}"]);
    }

    [Theory]
    [InlineData("990000")]
    [InlineData("331900")] // in a known province, but no city whose name is known
    public void A_place_that_is_not_known_is_refused_and_the_known_ones_are_listed(string place)
    {
        var faults = Faults(A.Pack("bad", place, A.Row("AA-01").With("place", "110000"))).ToList();

        faults.ShouldHaveSingleItem().ShouldStartWith(
            $"bad.json $.instrument.place: \"{place}\" is no known place; known are 000000, 110000, 120000,");
        faults[0].ShouldContain("330000, 330100, 330200, 340000");
    }

    [Fact]
    public void Rows_of_different_kinds_may_settle_the_same_matter_and_of_the_same_kind_not() =>
        Faults(
            A.Pack("one", "330000", A.Row("AA-01"), A.Row("AA-02").With("kind", "wage-agreement")),
            A.Pack("two", "330000", A.Row("AA-03").With("kind", "wage-agreement").With("from", "2020-01-01")))
            .ShouldBe(["two.json $.rows[0]: AA-03 (reply) is settled for the same place and kind, at the same time, at one.json $.rows[1] (AA-02)"]);

    [Fact]
    public void A_rule_for_one_kind_of_unit_stands_beside_one_for_every_kind_and_not_beside_one_for_the_same_kind() =>
        Faults(
            A.Pack("one", "330000", A.Row("AA-01"), A.Row("AA-02").With("employers", new JsonArray("state-owned", "state-held"))),
            A.Pack("two", "330000", A.Row("AA-03").With("employers", new JsonArray("private")), A.Row("AA-04").With("employers", new JsonArray("collective", "state-held"))))
            .ShouldBe(["two.json $.rows[1]: AA-04 (reply) is settled for the same place and kind, at the same time, at one.json $.rows[1] (AA-02)"]);

    [Theory]
    [InlineData("value", "\"3/2\"", "value: \"3/2\" is no share such as 2/3, above nothing and at most the whole")]
    [InlineData("value", "\"0/2\"", "value: \"0/2\" is no share such as 2/3, above nothing and at most the whole")]
    [InlineData("value", "\"half\"", "value: \"half\" is no share such as 2/3, above nothing and at most the whole")]
    [InlineData("value", "0.5", "value: must be a text that is not empty")]
    [InlineData("bound", "\"exactly\"", "bound: a share must be at-least or at-most")]
    [InlineData("matter", "\"filing-copies\"", "unit: filing-copies must be of unit copies")]
    [InlineData("matter", "\"reply\"", "unit: reply must be a period with a direction, or a duty of unit none")]
    public void A_share_with_one_bad_value_is_refused_with_its_place(string property, string value, string fault) =>
        Faults(A.Pack("bad", "000000", A.Share("AA-01").With(property, JsonNode.Parse(value))))
            .ShouldBe([$"bad.json $.rows[0].{fault}"]);

    [Fact]
    public void A_last_day_before_the_first_is_refused() =>
        Faults(A.Pack("bad", "000000", A.Row("AA-01").With("from", "2020-01-02").With("to", "2020-01-01")))
            .ShouldBe(["bad.json $.rows[0].to: 2020-01-01 lies before the first day in force, 2020-01-02"]);

    [Fact]
    public void The_same_id_in_force_twice_is_refused_and_both_places_are_named() =>
        Faults(A.Pack("one", "000000", A.Row("AA-01")), A.Pack("two", "110000", A.Row("AA-01")))
            .ShouldBe(["two.json $.rows[0]: AA-01 (reply) stands already at one.json $.rows[0] (AA-01)"]);

    [Fact]
    public void Two_rows_in_force_at_once_for_the_same_matter_place_and_kind_are_refused() =>
        Faults(
            A.Pack("one", "110000", A.Row("AA-01").With("to", "2026-05-01")),
            A.Pack("two", "110000", A.Row("AA-02").With("from", "2026-05-01")))
            .ShouldBe(["two.json $.rows[0]: AA-02 (reply) is settled for the same place and kind, at the same time, at one.json $.rows[0] (AA-01)"]);

    [Fact]
    public void A_row_that_outlives_its_instrument_is_refused()
    {
        var pack = A.Instrument("000000", A.Row("AA-01").With("to", "2027-01-01"));
        pack["instrument"]!["to"] = "2026-12-31";

        Faults(("bad.json", pack.ToJsonString()))
            .ShouldBe(["bad.json $.rows[0].to: 2027-01-01 lies outside the instrument's days in force, 2000-01-01 to 2026-12-31"]);
    }

    [Fact]
    public void A_row_that_begins_after_its_instrument_has_ended_is_refused()
    {
        var pack = A.Instrument("000000", A.Row("AA-01").With("from", "2027-01-01"));
        pack["instrument"]!["to"] = "2026-12-31";

        Faults(("bad.json", pack.ToJsonString()))
            .ShouldBe(["bad.json $.rows[0].from: 2027-01-01 lies outside the instrument's days in force, 2000-01-01 to 2026-12-31"]);
    }

    [Theory]
    [InlineData("zh", "$.instrument.zh: is missing")]
    [InlineData("en", "$.instrument.en: is missing")]
    [InlineData("place", "$.instrument.place: is missing")]
    [InlineData("from", "$.instrument.from: is missing")]
    public void An_instrument_without_a_part_is_refused(string part, string fault)
    {
        var pack = A.Instrument("000000", A.Row("AA-01"));
        pack["instrument"]!.AsObject().Remove(part);

        Faults(("bad.json", pack.ToJsonString())).ShouldBe([$"bad.json {fault}"]);
    }

    [Fact]
    public void Every_fault_of_every_file_is_told_at_once() =>
        Faults(
            ("one.json", "{"),
            ("two.json", "[]"),
            ("three.json", """{"format":2,"instrument":null,"rows":{}}"""),
            A.Pack("four", "000000", A.Row("AA-01").Without("zh").With("unit", "weeks"), A.Row("AA-02")),
            ("five.json", """{"format":1,"format":1}"""))
            .Select(fault => fault.Split(": ")[0])
            .ShouldBe(
            [
                "one.json $", "two.json $", "three.json $.format", "three.json $.instrument", "three.json $.rows",
                "four.json $.rows[0].unit", "four.json $.rows[0].zh", "five.json $",
            ]);

    [Fact]
    public void No_pack_at_all_is_a_fault_and_the_schema_is_no_pack() =>
        Faults(("seeds/law/schema.json", "{}")).ShouldBe(["seeds/law $: holds no rule pack"]);

    private static IEnumerable<string> Faults(params (string File, string Json)[] files) =>
        Should.Throw<FaultsException>(() => LawBook.Read(files)).Faults.Select(fault => fault.ToString());
}
