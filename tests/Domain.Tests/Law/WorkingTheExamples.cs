using Domain.Law;

namespace Domain.Tests.Law;

/// <summary>Origin: the twenty worked examples of the acceptance table, section 4, by their number; each asked as a person would, of a place.</summary>
public class WorkingTheExamples
{
    private const ContractKind Contract = ContractKind.CollectiveContract;
    private const ContractKind Wages = ContractKind.WageAgreement;
    private static readonly LastDayFinder Finder = new(Seeds.Law, Seeds.Calendar);

    public static TheoryData<int, LastDayQuestion, string, string> LastDays => new()
    {
        { 1, Asked("CC-23", "000000", Contract, "2026-09-15"), "2026-10-05", "2026-10-08" },
        { 2, Asked("CC-23", "000000", Contract, "2026-03-02"), "2026-03-22", "2026-03-23" },
        { 3, Asked("CC-23", "000000", Contract, "2026-02-08"), "2026-02-28", "2026-02-28" },
        { 4, Asked("CC-36", "000000", Contract, "2026-02-06"), "2026-02-16", "2026-02-24" },
        { 5, Asked("WG-11", "000000", Wages, "2026-04-28"), "2026-05-05", "2026-05-06" },
        { 6, Asked("CC-43", "000000", Contract, "2026-06-05"), "2026-06-20", "2026-06-22" },
        { 7, Asked("CC-43", "000000", Contract, "2026-03-10"), "2026-03-25", "2026-03-25" },
        { 8, Asked("WG-15", "000000", Wages, "2026-04-30"), "2026-05-05", "2026-05-06" },
        { 9, Asked("reply", "330000", Contract, "2026-09-18"), "2026-10-09", "2026-10-09" },
        { 10, Asked("reply", "330000", Contract, "2026-02-09"), "2026-02-28", "2026-02-28" },
        { 11, Asked("ZJ-24-draft", "330000", Contract, "2026-04-20"), "2026-05-13", "2026-05-13" },
        { 12, Asked("WC-SH-37", "310000", Contract, "2026-09-28"), "2026-10-13", "2026-10-13" },
        { 13, Asked("CC-21", "000000", Contract, "2026-01-20"), "2026-02-04", "2026-02-04" },
        { 14, Asked("CC-47", "000000", Contract, "2026-05-06"), "2026-06-05", "2026-06-05" },
        { 14, Asked("CC-48", "000000", Contract, "2026-06-05"), "2026-06-20", "2026-06-22" }, // the extension, from the nominal day
        { 15, Asked("BJ-09", "110000", Contract, "2026-08-01"), "2026-09-30", "2026-09-30" },
        { 19, Asked("WC-17", "000000", Contract, "2026-10-15"), "2026-10-08", "2026-10-08" },
        { 20, Asked("WC-17", "000000", Contract, "2026-10-12"), "2026-10-05", "2026-09-30" },
    };

    public static TheoryData<int, LastDayQuestion, string> Windows => new()
    {
        { 16, Asked("CC-32", "000000", Contract, "2026-12-31"), "2026-09-30" },
        { 17, Asked("WG-17", "000000", Wages, "2026-12-31"), "2026-11-01" },
        { 18, Asked("renewal-window", "330000", Contract, "2026-12-31"), "2026-10-02" },
    };

    [Theory]
    [MemberData(nameof(LastDays))]
    public void The_last_day_is_the_table_s(int example, LastDayQuestion asked, string nominal, string due)
    {
        var deadline = Finder.Find(asked).ShouldBeOfType<LastDayFound>().Reasoned.Deadline;

        (example, deadline.Nominal, deadline.Due).ShouldBe((example, Day(nominal), Day(due)));
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void The_window_opens_on_the_table_s_day(int example, LastDayQuestion asked, string opens)
    {
        var deadline = Finder.Find(asked).ShouldBeOfType<LastDayFound>().Reasoned.Deadline;

        (example, deadline.Opens, deadline.Due).ShouldBe((example, Day(opens), asked.Event));
    }

    private static LastDayQuestion Asked(string rule, string place, ContractKind kind, string eventDay) => new(rule, place, kind, Day(eventDay));

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);
}
