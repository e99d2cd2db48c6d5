using System.Text.Json.Nodes;
using Domain.Law;
using Domain.Law.OwnRules;
using Domain.Law.Rules;
using static Domain.Tests.Law.Own;

namespace Domain.Tests.Law;

/// <summary>Origin of the defaults: PR-06, PR-09, PR-10 and PR-15 of the acceptance table; of the bounds: WC-15, WC-17, OA-04, OA-05.</summary>
public class SettingAUnitsOwnRules
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData("motion-seconders", 2, "PR-06")]
    [InlineData("motion-reply", 30, "PR-15")]
    [InlineData("motion-call", 30, "PR-09")]
    [InlineData("motion-cut-off", 15, "PR-10")]
    [InlineData("congress-notice", 7, "WC-17")]
    [InlineData("congress-meetings", 1, "WC-15")]
    public void A_unit_that_says_nothing_has_the_common_default_or_the_law(string matter, int value, string row)
    {
        var finding = LawOf("110000").FindAll(matter, Today).ShouldNotBeNull();

        (finding.Row.Number, finding.Row.Id, finding.Own).ShouldBe((value, row, null));
    }

    [Fact]
    public void What_neither_the_unit_nor_the_place_names_is_not_invented() => LawOf("110000").FindAll("notice-board", Today).ShouldBeNull();

    [Fact]
    public void Its_own_rule_decides_and_the_default_is_among_those_that_gave_way()
    {
        var finding = LawOf("110000", Rule("motion-reply", 20, "working-days").With("article", "第九条")).FindAll("motion-reply", Today).ShouldNotBeNull();

        (finding.Row.IsOwn, finding.Row.Number, finding.Row.Unit).ShouldBe((true, 20, RuleUnit.WorkingDays));
        finding.Row.ToCitation().ToString().ShouldBe("《职工代表大会提案工作办法》第九条");
        finding.Row.Zh.ShouldBe("本单位规定：提案答复期限为20个工作日（第五届职工代表大会第一次会议2025年12月20日通过）。");
        finding.GaveWay.Select(row => row.Id).ShouldBe(["PR-15"]);
        (finding.Law?.Id, finding.Own).ShouldBe(("PR-15", finding.Row));
        Precedence.Why(finding.Row, finding.GaveWay[0]).Zh.ShouldBe("本单位在法律允许的范围内另有规定，先适用本单位的规定");
    }

    /// <summary>Assigned on Monday 2026-11-02, 20 working days end on Monday 11-30.</summary>
    [Fact]
    public void A_last_day_is_counted_by_it_with_the_rule_named()
    {
        var reasoned = LawOf("110000", Rule("motion-reply", 20, "working-days")).Deadline("motion-reply", new(2026, 11, 2)).ShouldNotBeNull();

        (reasoned.Deadline.Due, reasoned.Row.Id, reasoned.Deadline.Counted.Count).ShouldBe((new DateOnly(2026, 11, 30), "OWN-motion-reply", 20));
    }

    /// <summary>Ten days before 2026-12-14 are 12-04; the law's seven would be 12-07.</summary>
    [Fact]
    public void A_longer_notice_before_the_congress_is_kept_to()
    {
        LawOf("110000", Rule("congress-notice", 10, "calendar-days")).Deadline("congress-notice", new(2026, 12, 14))!.Deadline.Due.ShouldBe(new(2026, 12, 4));
        LawOf("110000").Deadline("congress-notice", new(2026, 12, 14))!.Deadline.Due.ShouldBe(new(2026, 12, 7));
    }

    [Theory]
    [InlineData(true, "2026-09-30")]
    [InlineData(false, "2026-10-02")] // ten days before 2026-10-12 is a holiday
    public void How_a_day_off_is_counted_back_over_is_set_for_it_as_for_the_law(bool earlier, string due)
    {
        var book = LawBook.Read(Seeds.LawFiles(), [], new CountingSwitches(true, earlier));
        var law = new Statutes(book, Seeds.Calendar, new("110000", null), UnitRules.Of([Read("110000", Rule("congress-submission", 10, "calendar-days"))]));

        law.Deadline("congress-submission", new(2026, 10, 12))!.Deadline.Due.ShouldBe(DateOnly.Parse(due, null));
    }

    [Fact]
    public void It_holds_whatever_kind_of_contract_is_voted_on()
    {
        var law = LawOf("110000", Rule("congress-notice", 10, "calendar-days"));

        law.For(ContractKind.WageAgreement).Get("congress-notice", Today).Number.ShouldBe(10);
        law.WithoutOwn().Get("congress-notice", Today).Number.ShouldBe(7);
    }

    [Fact]
    public void It_decides_from_its_first_to_its_last_day()
    {
        var rules = UnitRules.Of([Pack("2026-01-01", 3) with { To = new(2026, 12, 31) }]);

        Seconders(rules, "2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01").ShouldBe([2, 3, 3, 2]);
    }

    [Fact]
    public void New_rules_end_the_old_ones_on_the_day_before()
    {
        var rules = UnitRules.Of([Pack("2024-01-01", 3), Pack("2026-03-01", 5)]);

        rules.Packs.Select(pack => pack.To).ShouldBe([new DateOnly(2026, 2, 28), null]);
        Seconders(rules, "2023-12-31", "2024-01-01", "2026-02-28", "2026-03-01").ShouldBe([2, 3, 3, 5]);
    }

    [Fact]
    public void New_rules_that_begin_no_later_take_the_place_of_those_before_altogether()
    {
        var rules = UnitRules.Of([Pack("2024-01-01", 3), Pack("2026-03-01", 5), Pack("2026-02-01", 4)]);

        rules.Packs.Count.ShouldBe(2);
        Seconders(rules, "2026-01-31", "2026-02-01", "2026-03-01").ShouldBe([3, 4, 4]);
    }

    [Fact]
    public void A_document_without_rules_ends_them()
    {
        var rules = UnitRules.Of([Pack("2024-01-01", 3), Pack("2026-03-01", 5) with { Rules = [] }]);

        Seconders(rules, "2026-02-28", "2026-03-01").ShouldBe([3, 2]);
    }

    [Fact]
    public void An_end_that_was_set_before_the_next_begins_stays()
    {
        var rules = UnitRules.Of([Pack("2024-01-01", 3) with { To = new(2024, 12, 31) }, Pack("2026-03-01", 5)]);

        Seconders(rules, "2024-12-31", "2025-01-01", "2026-03-01").ShouldBe([3, 2, 5]);
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
        LawOf(place, Rule(matter, value, unit)).Get(matter, Today).Number.ShouldBe(value);

    [Theory]
    [InlineData("110000", "congress-notice", 6, "calendar-days", "《企业民主管理规定》第十八条（未核实）要求不少于7日")]
    [InlineData("310000", "congress-notice", 6, "calendar-days", "《上海市职工代表大会条例》第三十条要求不少于7日")]
    [InlineData("110000", "congress-representatives-min", 29, "persons", "《企业民主管理规定》第八条（未核实）要求不少于30人")]
    [InlineData("500000", "notice-board", 14, "calendar-days", "《重庆市厂务公开条例》第九条要求不少于15日")]
    [InlineData("330000", "open-affairs-reply", 31, "calendar-days", "《浙江省企业民主管理条例》第二十三条要求不超过30日")]
    public void Beyond_it_the_pack_is_refused_with_the_article(string place, string matter, int value, string unit, string law)
    {
        var fault = Should.Throw<FaultsException>(() => Read(place, Rule(matter, value, unit))).Faults.ShouldHaveSingleItem();

        (fault.Path, fault.Zh.Contains(law, StringComparison.Ordinal)).ShouldBe(("$.rules[0].value", true), fault.Zh);
    }

    [Fact]
    public void An_industrial_enterprise_of_the_whole_people_may_not_meet_once_a_year_only()
    {
        var scope = new RuleScope("410000", null, EmployerKind.StateOwnedIndustrial);
        var law = new Statutes(Seeds.Law, Seeds.Calendar, scope, UnitRules.None);

        Should.Throw<FaultsException>(() => OwnPack.Read("own.json", Json(Rule("congress-meetings", 1, "per-year")), law)).Faults
            .ShouldHaveSingleItem().Zh.ShouldContain("《全民所有制工业企业职工代表大会条例》第十八条要求不少于每年2次");
        OwnPack.Read("own.json", Json(Rule("congress-meetings", 1, "per-year")), LawOf("410000")).Rules.Count.ShouldBe(1);
    }

    [Fact]
    public void As_an_act_it_is_refused_by_name_with_article_and_numbers()
    {
        var rule = new OwnRule("congress-notice", 6, RuleUnit.CalendarDays);

        Refused.By(
            "law.own-rule-is-within-the-law",
            "WC-17",
            new OwnRuleIsWithinTheLaw(rule, OwnMatters.Named("congress-notice")!, LawOf("110000").Find("congress-notice", Today)).Enforce,
            ("matter", "congress-notice"),
            ("own", "6"),
            ("law", "7"));
    }

    [Fact]
    public void They_are_recorded_once_they_are_adopted_and_begin_on_the_day_after_at_the_earliest()
    {
        new OwnRulesAreAdopted(Today, Today).Enforce();
        new OwnRulesBeginAfterToday(new(2026, 11, 21), Today).Enforce();

        Refused.By("law.own-rules-are-adopted", null, new OwnRulesAreAdopted(new(2026, 11, 21), Today).Enforce, ("adoptedOn", "2026-11-21"), ("today", "2026-11-20"));
        Refused.By("law.own-rules-begin-after-today", null, new OwnRulesBeginAfterToday(Today, Today).Enforce, ("from", "2026-11-20"), ("today", "2026-11-20"));
    }

    [Fact]
    public void A_rule_that_a_later_law_leaves_behind_gives_way_and_is_named()
    {
        var after = LawBook.Read([A.Pack("two", "000000", Notice("AA-02", 10))]);
        var own = UnitRules.Of([Read("110000", Rule("congress-notice", 8, "calendar-days"))]);

        var finding = new Statutes(after, Seeds.Calendar, new("110000", null), own).FindAll("congress-notice", Today).ShouldNotBeNull();

        (finding.Row.Number, finding.Row.IsOwn, finding.GaveWay.ShouldHaveSingleItem().Number).ShouldBe((10, false, 8));
        (finding.Own?.Number, finding.Law?.Id).ShouldBe((8, "AA-02"));
        Precedence.Why(finding.Row, finding.GaveWay[0]).Zh.ShouldBe("本单位的规定超出了法律允许的范围，不适用");
    }

    /// <summary>A unit's own row runs as the packs' rows on its matter do, in every place.</summary>
    [Fact]
    public void Each_matter_runs_as_the_rows_of_the_packs_on_it_do() =>
        Seeds.Law.Rows.Where(row => OwnMatters.Named(row.Matter) is not null).ShouldAllBe(row =>
            row.Direction == OwnMatters.Named(row.Matter)!.Direction && row.StartEvent == OwnMatters.Named(row.Matter)!.StartEvent);

    private static IEnumerable<int> Seconders(UnitRules rules, params string[] days)
    {
        var law = new Statutes(Seeds.Law, Seeds.Calendar, new("110000", null), rules);
        return days.Select(day => law.Get("motion-seconders", DateOnly.Parse(day, null)).Number);
    }

    private static JsonObject Notice(string id, int days) => A.Row(id).With("matter", "congress-notice").With("value", days)
        .With("direction", "backward").With("startEvent", "congress-planned");
}
