using Domain.Law;

namespace Domain.Tests.Law;

/// <summary>The worked examples of the acceptance table, section 4, once more, from the rule that the case's place and kind give.</summary>
public class AskingForALastDay
{
    private const ContractKind Contract = ContractKind.CollectiveContract;
    private const ContractKind Wages = ContractKind.WageAgreement;

    [Theory]
    [InlineData("000000", Contract, Matters.Reply, "2026-09-15", "2026-10-08", "CC-23")] // 1
    [InlineData("110115", Contract, Matters.Reply, "2026-03-02", "2026-03-23", "BJ-06")] // 2
    [InlineData("000000", Wages, Matters.Reply, "2026-02-08", "2026-02-28", "WG-07")] // 3
    [InlineData("000000", Contract, Matters.Filing, "2026-02-06", "2026-02-24", "CC-36")] // 4
    [InlineData("110115", Wages, Matters.Filing, "2026-04-28", "2026-05-06", "WG-11")] // 5
    [InlineData("110115", Contract, Matters.Effect, "2026-06-05", "2026-06-22", "BJ-13")] // 6, rolled over
    [InlineData("000000", Contract, Matters.Effect, "2026-03-10", "2026-03-25", "CC-43")] // 7
    [InlineData("110115", Wages, Matters.Publication, "2026-04-30", "2026-05-06", "WG-15")] // 8
    [InlineData("110115", Contract, Matters.Vacancy, "2026-01-20", "2026-02-04", "CC-21")] // 13
    [InlineData("000000", Contract, Matters.Coordination, "2026-05-06", "2026-06-05", "CC-47")] // 14
    [InlineData("110115", Wages, Matters.CoordinationExtension, "2026-06-05", "2026-06-22", "BJ-18-extension")] // 14
    [InlineData("110115", Contract, Matters.SuspensionCap, "2026-08-01", "2026-09-30", "BJ-09")] // 15
    [InlineData("110115", Contract, Matters.CongressNotice, "2026-10-15", "2026-10-08", "WC-17")] // 19
    [InlineData("110115", Contract, Matters.CongressNotice, "2026-10-12", "2026-09-30", "WC-17")] // 20
    [InlineData("110115", Contract, Matters.CongressSubmission, "2026-10-12", "2026-09-30", "BJ-28")]
    [InlineData("110115", Contract, Matters.TerminationReport, "2026-09-24", "2026-10-08", "BJ-17")]
    [InlineData("110115", Contract, Matters.PerformanceReport, "2025-11-20", "2026-11-20", "BJ-14")] // once a year
    public void It_comes_with_its_rule(string place, ContractKind kind, string matter, string eventDay, string due, string row)
    {
        var found = Seeds.Statutes(place, kind).Deadline(matter, Day(eventDay)).ShouldNotBeNull();

        (found.Deadline.Due, found.Row.Id).ShouldBe((Day(due), row));
    }

    [Theory]
    [InlineData("110115", Contract, Matters.RenewalWindow, "2026-12-31", "2026-09-30", "BJ-15")] // 16
    [InlineData("110115", Wages, Matters.RenewalWindow, "2026-12-31", "2026-11-01", "WG-17")] // 17
    [InlineData("110115", Wages, Matters.Information, "2026-10-12", "2026-10-07", "WG-08")] // the last five days
    public void A_window_comes_with_the_day_on_which_it_opens(
        string place, ContractKind kind, string matter, string eventDay, string opens, string row)
    {
        var found = Seeds.Statutes(place, kind).Deadline(matter, Day(eventDay)).ShouldNotBeNull();

        (found.Deadline.Opens, found.Deadline.Due, found.Row.Id).ShouldBe((Day(opens), Day(eventDay), row));
    }

    [Theory]
    [InlineData("110115", Contract, Matters.Publication)] // 及时: a duty without a period
    [InlineData("130000", Contract, Matters.SuspensionCap)] // no rule at all
    [InlineData("110115", Contract, Matters.Information)] // only the wage rules have one
    public void There_is_none_where_the_law_fixes_none(string place, ContractKind kind, string matter) =>
        Seeds.Statutes(place, kind).Deadline(matter, Day("2026-05-06")).ShouldBeNull();

    [Fact]
    public void Prolonged_it_keeps_its_rule()
    {
        var law = Seeds.Statutes("110115", Contract);

        var longer = law.Extend(law.Deadline(Matters.Coordination, Day("2026-05-06"))!, 15); // 14

        (longer.Deadline.Due, longer.Row.Id).ShouldBe((Day("2026-06-22"), "BJ-18"));
    }

    [Fact]
    public void It_names_the_rules_that_gave_way() =>
        Seeds.Statutes("110115", Wages).Deadline(Matters.Filing, Day("2026-04-28"))!
            .GaveWay.Select(row => row.ToCitation().ToString())
            .ShouldBe(["《北京市集体合同条例》第三十九条", "《集体合同规定》第四十二条第一款"]);

    [Fact]
    public void It_is_judged_by_the_rules_in_force_on_the_event_s_day()
    {
        var law = Seeds.Statutes("110115", Contract);

        law.Deadline(Matters.CongressSubmission, Day("2026-04-30")).ShouldBeNull();
        law.Deadline(Matters.CongressSubmission, Day("2026-05-01")).ShouldNotBeNull();
    }

    [Fact]
    public void It_can_be_judged_by_the_rules_of_another_day() =>
        Seeds.Statutes("110115", Contract).Deadline(Matters.CongressSubmission, Day("2026-05-08"), on: Day("2026-04-20")).ShouldBeNull();

    [Fact]
    public void What_has_happened_keeps_the_rule_of_its_own_day_however_late_it_is_recorded()
    {
        var book = LawBook.Read([A.Pack(
            "nation", "000000", A.Row("AA-01").With("to", "2026-04-30"), A.Row("AA-02").With("value", 15).With("from", "2026-05-01"))]);
        var law = new Statutes(book, Seeds.Calendar, "000000", Contract);

        law.Deadline(Matters.Reply, Day("2026-04-30"), on: Day("2026-05-02"))!.Deadline.Due.ShouldBe(Day("2026-05-20"));
        law.Deadline(Matters.Reply, Day("2026-05-01"), on: Day("2026-05-02"))!.Deadline.Due.ShouldBe(Day("2026-05-18")); // the 16th is a Saturday
    }

    [Fact]
    public void Roll_over_of_the_day_of_effect_is_the_pack_s_to_say()
    {
        var book = LawBook.Read([A.Pack("nation", "000000", A.Row("AA-01").With("value", 15).With("rollOver", false))]);

        new Statutes(book, Seeds.Calendar, "000000", Contract).Deadline(Matters.Reply, Day("2026-06-05"))!
            .Deadline.Due.ShouldBe(Day("2026-06-20")); // example 6 without roll-over
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);
}
