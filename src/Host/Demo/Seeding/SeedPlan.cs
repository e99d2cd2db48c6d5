using System.Collections.Frozen;
using System.Text.Json;
using Domain;
using Domain.Calendar;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Demo.Seeding;

/// <summary>
/// The steps of all cases in the order of time, for one day of loading. Whatever can be known to be wrong before anything
/// is done is found here.
/// </summary>
internal sealed class SeedPlan
{
    /// <summary>The acts with which a case of any family begins.</summary>
    public static readonly FrozenSet<string> Openings = FrozenSet.Create("open-case", "open-session", "open-term", "open-motion", "deliver-letter", "write-letter", "record-letter");

    /// <summary>At the end of a step's day: the day stays where it is, even if it is a day off.</summary>
    private const char AsItIs = '!';

    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(7);
    private static readonly SeedValues.Known Anything = new(_ => new CaseId(Guid.Empty), new string('0', 64));

    private readonly DemoSeeds seeds;
    private readonly ActRegistry acts;
    private readonly WorkingDayCalendar calendar;
    private readonly DateTimeOffset now;
    private readonly List<Fault> faults = [];

    private SeedPlan(DemoSeeds seeds, ActRegistry acts, WorkingDayCalendar calendar, DateTimeOffset now) =>
        (this.seeds, this.acts, this.calendar, this.now) = (seeds, acts, calendar, now);

    /// <summary>The steps, the earliest first.</summary>
    /// <exception cref="FaultsException">A step names an unknown act, a day that cannot be, or fields that the act does not have.</exception>
    public static IReadOnlyList<PlannedStep> Of(DemoSeeds seeds, ActRegistry acts, WorkingDayCalendar calendar, DateTimeOffset now)
    {
        var plan = new SeedPlan(seeds, acts, calendar, now);
        var steps = seeds.Cases.SelectMany(plan.StepsOf).OrderBy(s => s.At).ToList();
        return plan.faults.Count == 0 ? steps : throw new FaultsException(plan.faults);
    }

    private List<PlannedStep> StepsOf(SeedCase seed)
    {
        List<PlannedStep> steps = [];
        for (var i = 0; i < seed.Steps.Count; i++)
        {
            try
            {
                var planned = StepOf(seed, i);
                if (planned.At >= now)
                {
                    Fault(seed, i, "lies after the loading");
                }

                if (steps is [.., var last] && planned.At <= last.At)
                {
                    Fault(seed, i, "comes before the step above it, or at the same minute");
                }

                planned.Make(Anything);
                steps.Add(planned);
            }
            catch (Exception e) when (e is FormatException or JsonException)
            {
                Fault(seed, i, e.Message);
            }
        }

        return steps;
    }

    private PlannedStep StepOf(SeedCase seed, int index)
    {
        var step = seed.Steps[index];
        var act = acts.Find(step.Act) ?? throw new FormatException($"there is no act \"{step.Act}\"");
        if (seed.IsNoCase ? act.IsOnCase : !act.IsOnCase && !Openings.Contains(act.Name))
        {
            throw new FormatException(seed.IsNoCase ? $"\"{act.Name}\" is done on a case" : $"\"{act.Name}\" is done on no case");
        }

        var by = seeds.AccountOf(step.By)!;
        if (!act.OfficesWhereOfferedBy(OfferedBy(seed)).Contains(by.Office))
        {
            throw new FormatException($"the office of \"{by.Code}\" may not do \"{act.Name}\"");
        }

        var days = new SeedDay(calendar, Shanghai.DayOf(now));
        var exact = days.Read(step.Day.TrimEnd(AsItIs), own: null);
        var day = step.Day.EndsWith(AsItIs) ? exact : calendar.OnOrBefore(exact);
        var values = new SeedValues(days, seeds.Password);
        return new PlannedStep(seed, index, Shanghai.At(day, step.At ?? Morning) + (step.At is null ? index * Apart : TimeSpan.Zero))
        {
            By = by,
            Act = act,
            Make = known => SeedReader.ReadAct(values.Fill(PlannedStep.FieldsOf(step), day, known)!, act.Type),
        };
    }

    /// <summary>Who opens a case makes its offer; what a renewal opened is the union's, which asked for it.</summary>
    private Side OfferedBy(SeedCase seed) =>
        seed.Continues is null && OfficeOf(seed.Steps[0]) == Office.HrDepartment ? Side.Employer : Side.Worker;

    private Office? OfficeOf(SeedStep step) => seeds.AccountOf(step.By)?.Office;

    private void Fault(SeedCase seed, int index, string message) =>
        faults.Add(new Fault(seed.File, $"$.steps[{index}]", message));
}
