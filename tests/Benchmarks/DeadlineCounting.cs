using BenchmarkDotNet.Attributes;
using Domain;
using Domain.Calendar;
using Domain.Law;
using Host.Tests.Fixtures;

namespace Benchmarks;

/// <summary>What is measured of a deadline of 30 days, by the shipped packs and notices.</summary>
[MemoryDiagnoser]
public class DeadlineCounting
{
    /// <summary>30 calendar days from here end on 2026-10-01, a holiday, and so on 10-08.</summary>
    private static readonly DateOnly Event = new(2026, 9, 1);

    private static readonly Period Days = new(30, PeriodUnit.CalendarDays);
    private static readonly Period WorkingDays = new(30, PeriodUnit.WorkingDays);
    private static readonly LastDayQuestion ByName = new(Matters.Coordination, "110115", ContractKind.CollectiveContract, Event);
    private static readonly LastDayQuestion ById = ByName with { Rule = "CC-47" };

    private readonly LastDayFinder finder;
    private readonly DeadlineCounter counter;

    public DeadlineCounting()
    {
        var seeds = Path.Combine(Repository.Root, "seeds");
        var calendar = WorkingDayCalendar.Read(File.ReadAllText(Path.Combine(seeds, "holidays.json")));
        var law = LawBook.ReadWhole(Directory.EnumerateFiles(Path.Combine(seeds, "law"), "*.json")
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path))));
        (finder, counter) = (new(law, calendar), new(calendar));
    }

    [Benchmark]
    public LastDayAnswer ExplainedByName() => finder.Find(ByName);

    [Benchmark]
    public LastDayAnswer ExplainedByRow() => finder.Find(ById);

    [Benchmark]
    public Deadline ExplainedInCalendarDays() => counter.Forward(Event, Days);

    [Benchmark]
    public Deadline ExplainedInWorkingDays() => counter.Forward(Event, WorkingDays);

    [Benchmark]
    public DateOnly DateAloneInCalendarDays() => counter.LastDay(Event, Days);

    [Benchmark]
    public DateOnly DateAloneInWorkingDays() => counter.LastDay(Event, WorkingDays);
}
