using System.Text.Json;
using System.Text.Json.Nodes;
using Domain.Law;
using Domain.Law.OwnRules;
using Domain.Law.Rules;

namespace Domain.Tests.Law;

/// <summary>Origin of the defaults: PR-06, PR-09, PR-10 and PR-15 of the acceptance table; of the bounds: WC-15, WC-17, OA-04, OA-05.</summary>
public class SettingAUnitsOwnRules
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData("motion-seconders", "2人", "PR-06")]
    [InlineData("motion-reply", "30日", "PR-15")]
    [InlineData("motion-call", "30日", "PR-09")]
    [InlineData("motion-cut-off", "15日", "PR-10")]
    [InlineData("congress-notice", "7日", "WC-17")]
    [InlineData("congress-meetings", "每年1次", "WC-15")]
    public void A_unit_that_says_nothing_has_the_common_default_or_the_law(string matter, string text, string row)
    {
        var setting = UnitRules.None.Find(matter, Law("110000"), Today).ShouldNotBeNull();

        (setting.Text.Zh, setting.Row?.Id, setting.Own).ShouldBe((text, row, null));
    }

    [Fact]
    public void What_neither_the_unit_nor_the_place_names_is_not_invented() =>
        UnitRules.None.Find("notice-board", Law("110000"), Today).ShouldBeNull();

    [Fact]
    public void Its_own_rule_decides_and_the_default_stays_in_sight()
    {
        var setting = Read("110000", Rule("motion-reply", 20, "working-days")).Find("motion-reply", Law("110000"), Today).ShouldNotBeNull();

        (setting.Text.Zh, setting.Own?.Source, setting.Row?.Id).ShouldBe(("20个工作日", "第五届职工代表大会第一次会议通过", "PR-15"));
        setting.Period.ShouldBe(new(20, Domain.Calendar.PeriodUnit.WorkingDays));
    }

    [Fact]
    public void It_decides_from_its_first_to_its_last_day()
    {
        var rules = Read("110000", Rule("motion-seconders", 3, "persons").With("from", "2026-01-01").With("to", "2026-12-31"));

        new[] { "2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01" }
            .Select(day => rules.Find("motion-seconders", Law("110000"), DateOnly.Parse(day, null))!.Value)
            .ShouldBe([2, 3, 3, 2]);
    }

    [Theory]
    [InlineData("110000", "congress-notice", 7, "calendar-days")]
    [InlineData("110000", "congress-notice", 10, "calendar-days")]
    [InlineData("110000", "congress-meetings", 2, "per-year")]
    [InlineData("500000", "notice-board", 15, "calendar-days")]
    [InlineData("330000", "open-affairs-reply", 30, "calendar-days")]
    [InlineData("330000", "open-affairs-reply", 10, "calendar-days")]
    [InlineData("110000", "open-affairs-reply", 60, "calendar-days")] // no law there
    public void Up_to_the_law_s_own_value_it_is_lawful(string place, string matter, int value, string unit) =>
        Read(place, Rule(matter, value, unit)).Find(matter, Law(place), Today)!.Value.ShouldBe(value);

    [Theory]
    [InlineData("110000", "congress-notice", 6, "calendar-days", "《企业民主管理规定》第十八条（未核实）要求不少于7日")]
    [InlineData("310000", "congress-notice", 6, "calendar-days", "《上海市职工代表大会条例》第三十条要求不少于7日")]
    [InlineData("110000", "congress-representatives-min", 29, "persons", "《企业民主管理规定》第八条（未核实）要求不少于30人")]
    [InlineData("500000", "notice-board", 14, "calendar-days", "《重庆市厂务公开条例》第九条要求不少于15日")]
    [InlineData("330000", "open-affairs-reply", 31, "calendar-days", "《浙江省企业民主管理条例》第二十三条要求不超过30日")]
    public void Beyond_it_the_pack_is_refused_with_the_article(string place, string matter, int value, string unit, string law) =>
        Faults(place, Rule(matter, value, unit)).ShouldHaveSingleItem().ShouldContain(law);

    [Fact]
    public void As_an_act_it_is_refused_by_name_with_article_and_numbers()
    {
        var rule = new OwnRule("congress-notice", 6, RuleUnit.CalendarDays, Today, null, "本单位规定");

        Refused.By(
            "law.own-rule-is-within-the-law",
            "WC-17",
            new OwnRuleIsWithinTheLaw(rule, OwnMatters.Named("congress-notice")!, Law("110000").Find("congress-notice", Today)).Enforce,
            ("matter", "congress-notice"),
            ("own", "6"),
            ("law", "7"));
    }

    [Fact]
    public void A_rule_that_a_later_law_leaves_behind_gives_way_and_is_named()
    {
        var before = new Statutes(LawBook.Read([A.Pack("one", "000000", Notice("AA-01", 7))]), Seeds.Calendar, "110000", ContractKind.CollectiveContract);
        var after = new Statutes(LawBook.Read([A.Pack("two", "000000", Notice("AA-02", 10))]), Seeds.Calendar, "110000", ContractKind.CollectiveContract);
        var rules = UnitRules.Read("own.json", Pack(Rule("congress-notice", 8, "calendar-days")), before);

        var setting = rules.Find("congress-notice", after, Today).ShouldNotBeNull();

        (setting.Value, setting.Own, setting.GaveWay?.Value).ShouldBe((10, null, 8));
    }

    [Theory]
    [InlineData("matter", "\"lunch\"", "$.rules[0].matter: \"lunch\" is not known; known are motion-seconders, motion-reply, motion-call, motion-cut-off, congress-notice, congress-submission, congress-meetings, congress-representatives-min, notice-board, open-affairs-reply")]
    [InlineData("matter", null, "$.rules[0].matter: is missing")]
    [InlineData("value", "0", "$.rules[0].value: is 0, but must lie between 1 and 1000")]
    [InlineData("value", "1001", "$.rules[0].value: is 1001, but must lie between 1 and 1000")]
    [InlineData("value", "\"30\"", "$.rules[0].value: must be a whole number")]
    [InlineData("unit", "\"persons\"", "$.rules[0].unit: motion-reply must be in calendar-days or working-days")]
    [InlineData("unit", null, "$.rules[0].unit: is missing")]
    [InlineData("from", "\"2026-02-30\"", "$.rules[0].from: \"2026-02-30\" is not a day of the calendar as yyyy-MM-dd")]
    [InlineData("from", null, "$.rules[0].from: is missing")]
    [InlineData("to", "\"2025-12-31\"", "$.rules[0].to: 2025-12-31 lies before the first day in force, 2026-01-01")]
    [InlineData("law", "\"WC-17\"", "$.rules[0].law: is not known here; known are matter, value, unit, from, to, source")]
    public void One_bad_value_is_refused_with_its_place(string property, string? value, string fault)
    {
        var rule = Rule("motion-reply", 30, "calendar-days");
        rule = value is null ? rule.Without(property) : rule.With(property, JsonNode.Parse(value));

        Faults("110000", rule).ShouldBe([$"own.json {fault}"]);
    }

    [Fact]
    public void The_same_matter_twice_at_once_is_refused() =>
        Faults("110000", Rule("motion-seconders", 2, "persons"), Rule("motion-seconders", 3, "persons").With("from", "2026-06-01"))
            .ShouldBe(["own.json $.rules[1]: motion-seconders is settled at the same time at $.rules[0]"]);

    [Theory]
    [InlineData("[]", "$: must be an object, but is an array")]
    [InlineData("""{"format":2,"source":"x","rules":[]}""", "$.format: is 2, but only format 1 is known")]
    [InlineData("""{"format":1,"rules":[]}""", "$.source: is missing")]
    public void A_pack_of_another_shape_is_refused(string json, string fault) =>
        Should.Throw<FaultsException>(() => UnitRules.Read("own.json", json, Law("110000"))).Faults.Select(each => each.ToString())
            .ShouldBe([$"own.json {fault}"]);

    [Fact]
    public void A_matter_that_no_unit_may_settle_cannot_be_asked_for() =>
        Should.Throw<ArgumentException>(() => UnitRules.None.Find("reply", Law("110000"), Today));

    [Fact]
    public void The_schema_knows_the_matters_that_the_reader_knows()
    {
        using var schema = JsonDocument.Parse(Seeds.UnitRulesSchema);

        schema.RootElement.GetProperty("properties").GetProperty("rules").GetProperty("items").GetProperty("properties")
            .GetProperty("matter").GetProperty("enum").EnumerateArray().Select(name => name.GetString())
            .ShouldBe(OwnMatters.All.Select(matter => matter.Name));
    }

    private static Statutes Law(string place) => Seeds.Statutes(place, ContractKind.CollectiveContract);

    private static UnitRules Read(string place, params JsonObject[] rules) => UnitRules.Read("own.json", Pack(rules), Law(place));

    private static IEnumerable<string> Faults(string place, params JsonObject[] rules) =>
        Should.Throw<FaultsException>(() => Read(place, rules)).Faults.Select(fault => fault.ToString());

    private static string Pack(params JsonObject[] rules) => new JsonObject
    {
        ["format"] = 1,
        ["source"] = "第五届职工代表大会第一次会议通过",
        ["rules"] = new JsonArray([.. rules]),
    }.ToJsonString();

    private static JsonObject Rule(string matter, int value, string unit) => new()
    {
        ["matter"] = matter,
        ["value"] = value,
        ["unit"] = unit,
        ["from"] = "2026-01-01",
    };

    private static JsonObject Notice(string id, int days) => A.Row(id).With("matter", "congress-notice").With("value", days)
        .With("direction", "backward").With("startEvent", "congress-planned");
}
