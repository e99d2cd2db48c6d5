using Domain.Law;

namespace Domain.Tests.Law;

public class AskingByWhenWithoutACase
{
    private const ContractKind Contract = ContractKind.CollectiveContract;
    private const ContractKind Wages = ContractKind.WageAgreement;
    private static readonly LastDayFinder Finder = new(Seeds.Law, Seeds.Calendar);

    /// <summary>Origin: the worked examples of the acceptance table, section 4, by their number.</summary>
    [Theory]
    [InlineData("reply", "000000", Contract, "2026-09-15", "CC-23", "", "2026-10-05", "2026-10-08")] // 1
    [InlineData("reply", "110000", Contract, "2026-03-02", "BJ-06", "CC-23", "2026-03-22", "2026-03-23")] // 2
    [InlineData("filing", "110115", Wages, "2026-04-28", "WG-11", "BJ-12 CC-36", "2026-05-05", "2026-05-06")] // 5
    [InlineData("congress-notice", "110000", Contract, "2026-10-12", "WC-17", "", "2026-10-05", "2026-09-30")] // 20
    public void By_a_general_name_the_row_that_decides_answers_and_names_those_that_gave_way(
        string rule, string place, ContractKind kind, string eventDay, string row, string gaveWay, string nominal, string due)
    {
        var found = Found(new(rule, place, kind, Day(eventDay)));

        found.Reasoned.Row.Id.ShouldBe(row);
        string.Join(' ', found.Reasoned.GaveWay.Select(other => other.Id)).ShouldBe(gaveWay);
        (found.Reasoned.Deadline.Nominal, found.Reasoned.Deadline.Due).ShouldBe((Day(nominal), Day(due)));
        found.Prevailing.ShouldBeNull();
    }

    [Fact]
    public void A_window_opens_and_closes_at_the_expiry()
    {
        var deadline = Found(new("renewal-window", "000000", Contract, Day("2026-12-31"))).Reasoned.Deadline; // 16

        (deadline.Opens, deadline.Due).ShouldBe((Day("2026-09-30"), Day("2026-12-31")));
    }

    [Fact]
    public void By_its_id_a_row_answers_itself_and_the_row_that_prevails_there_is_named()
    {
        var found = Found(new("CC-23", "110000", Contract, Day("2026-09-15")));

        (found.Reasoned.Row.Id, found.Reasoned.Deadline.Due, found.Prevailing?.Id).ShouldBe(("CC-23", Day("2026-10-08"), "BJ-06"));
    }

    [Fact]
    public void By_its_id_a_row_that_decides_has_none_before_it_and_names_those_that_gave_way()
    {
        var found = Found(new("BJ-06", "110115", Contract, Day("2026-09-15")));

        (found.Prevailing, found.Reasoned.GaveWay[0].Id).ShouldBe((null, "CC-23"));
    }

    [Fact]
    public void A_rule_that_names_its_kind_of_contract_is_asked_for_that_kind() =>
        Found(new("WG-11", "110000", Contract, Day("2026-04-28"))).Prevailing.ShouldBeNull();

    [Fact]
    public void A_rule_without_a_period_says_what_it_does_name()
    {
        var missing = Missing(new("publication", "000000", Contract, Day("2026-04-30")));

        (missing.Gap, missing.Row?.Id).ShouldBe((LastDayGap.NamesNoPeriod, "CC-44"));
        missing.Why.Zh.ShouldBe($"《集体合同规定》第四十八条没有规定期限。其规定：{missing.Row!.Zh}");
        Missing(new("CC-29", "000000", Contract, Day("2026-04-30"))).Gap.ShouldBe(LastDayGap.NamesNoPeriod);
    }

    [Fact]
    public void Before_any_row_was_in_force_the_earliest_day_is_named()
    {
        var missing = Missing(new("reply", "110000", Contract, Day("2004-04-30")));

        (missing.Gap, missing.Earliest, missing.Row?.Id).ShouldBe((LastDayGap.NotYetInForce, Day("2004-05-01"), "CC-23"));
        missing.Why.Zh.ShouldBe("2004-04-30尚无施行的规定；最早的规定自2004-05-01起施行（《集体合同规定》第三十二条第二款）。");
        Missing(new("BJ-28", "110000", Contract, Day("2026-04-30"))).Earliest.ShouldBe(Day("2026-05-01"));
    }

    [Fact]
    public void After_the_last_row_was_in_force_its_last_day_is_named()
    {
        var book = LawBook.Read([A.Pack("nation", "000000", A.Row("AA-01").With("to", "2019-12-31"))]);

        var missing = new LastDayFinder(book, Seeds.Calendar).Find(new("reply", "000000", Contract, Day("2020-01-01")))
            .ShouldBeOfType<LastDayMissing>();

        (missing.Gap, missing.Why.En).ShouldBe((
            LastDayGap.NoLongerInForce, "On 2020-01-01 no rule was in force any more; 《某规定》第三十二条第二款 was until 2019-12-31."));
    }

    [Theory]
    [InlineData("CC-99", "110000", LastDayGap.UnknownRule)]
    [InlineData("lunch", "110000", LastDayGap.UnknownRule)]
    [InlineData("reply", "990000", LastDayGap.UnknownPlace)]
    [InlineData("reply", "110015", LastDayGap.UnknownPlace)]
    [InlineData("reply", "beijing", LastDayGap.UnknownPlace)]
    [InlineData("BJ-06", "310000", LastDayGap.RuleOfAnotherPlace)]
    [InlineData("suspension-cap", "130000", LastDayGap.NoRule)]
    public void What_cannot_be_answered_says_why(string rule, string place, LastDayGap gap)
    {
        var missing = Missing(new(rule, place, Contract, Day("2026-04-30")));

        missing.Gap.ShouldBe(gap);
        (missing.Why.Zh == "" || missing.Why.En == "").ShouldBeFalse();
    }

    [Theory]
    [InlineData("2031-06-02", true)]
    [InlineData("8899-12-31", true)]
    public void A_year_outside_the_holiday_data_is_provisional_and_never_an_exception(string eventDay, bool provisional) =>
        Found(new("reply", "000000", Contract, Day(eventDay))).Reasoned.Deadline.Provisional.ShouldBe(provisional);

    [Fact]
    public void An_event_at_the_end_of_all_days_is_not_counted() =>
        Missing(new("reply", "000000", Contract, DateOnly.MaxValue)).Gap.ShouldBe(LastDayGap.BeyondTheCalendar);

    [Fact]
    public void It_can_be_judged_by_the_rules_of_another_day_than_the_event_s() =>
        Missing(new("BJ-28", "110000", Contract, Day("2026-05-08"), Day("2026-04-20"))).Gap.ShouldBe(LastDayGap.NotYetInForce);

    [Fact]
    public void Every_general_name_is_known_once_and_titled_in_both_languages()
    {
        GeneralNames.All.Select(name => name.Name).ShouldBe(
            ["reply", "information", "vacancy", "coordination", "congress-notice", "filing", "effect", "publication", "renewal-window"]);
        GeneralNames.All.ShouldAllBe(name => GeneralNames.Knows(name.Name) && name.Title.Zh != "" && name.Title.En != "");
    }

    private static LastDayFound Found(LastDayQuestion question) => Finder.Find(question).ShouldBeOfType<LastDayFound>();

    private static LastDayMissing Missing(LastDayQuestion question) => Finder.Find(question).ShouldBeOfType<LastDayMissing>();

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);
}
