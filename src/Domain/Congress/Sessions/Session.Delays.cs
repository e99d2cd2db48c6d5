using Domain.Bargaining;
using Domain.Calendar;
using Domain.Congress.Rules;
using Domain.Organisations;
using Domain.Procedures;

namespace Domain.Congress.Sessions;

/// <content>Steps that are late, and why.</content>
public sealed partial class Session
{
    /// <summary>How long an owner has to say why a step is late. A bound of this program: it presses, and nothing follows from it.</summary>
    public static Period DelayPeriod { get; } = new(7, PeriodUnit.CalendarDays);

    /// <summary>Asks the owner of a late step why it is late, which makes it a duty.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="step">The step.</param>
    /// <param name="moment">The program, and when.</param>
    /// <exception cref="RefusedException">There is no such open step, or its last day is not over.</exception>
    public void AskWhyLate(int resolution, int step, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var (whose, late) = LateStep(resolution, step, moment.Today);
        Put(whose, late with { AskedWhyOn = moment.Today });
    }

    /// <summary>Enters why a step is late. A later reason stands beside the earlier one; the last one is reported.</summary>
    /// <param name="late">The resolution and the step.</param>
    /// <param name="reason">Why.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// There is no such open step, its last day is not over, the resolution is another department's, or the reason is missing.
    /// </exception>
    public void ExplainDelay((int Resolution, int Step) late, string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var (whose, step) = LateStep(late.Resolution, late.Step, moment.Today);
        Put(whose, step with { Delays = [.. step.Delays, new(Needed(reason, TextBounds.Reason, "Reason"), moment.Today, moment.By.Title)] });
    }

    /// <summary>The step after a resolution's last day that is late first; null where none is on that day.</summary>
    /// <param name="today">The day.</param>
    public (int Resolution, int Step)? FirstUnasked(DateOnly today) =>
        (from resolution in Record.Resolutions
         from step in resolution.Left
         where step.DueOn < today && step.AskedWhyOn is null
         orderby step.DueOn
         select ((int, int)?)(resolution.Number, step.Number)).FirstOrDefault();

    private (Resolution Resolution, ResolutionStep Step) LateStep(int resolution, int step, DateOnly today)
    {
        var found = Record.Resolutions.FirstOrDefault(r => r.Number == resolution);
        var late = found?.Left.FirstOrDefault(s => s.Number == step);
        new StepIsYetToBeDone(resolution, step, late is not null).Enforce();
        new StepIsLate(resolution, step, late!.DueOn, today).Enforce();
        return (found!, late);
    }

    private void Put(Resolution resolution, ResolutionStep changed)
    {
        var kept = resolution with { Steps = [.. resolution.Steps.Select(s => s.Number == changed.Number ? changed : s)] };
        Record = Record with { Resolutions = [.. Record.Resolutions.Select(r => r.Number == kept.Number ? kept : r)] };
    }

    private IEnumerable<CaseTask> DelayTasks() =>
        from resolution in Record.Resolutions
        from step in resolution.Left
        where step.AwaitsReason
        select new CaseTask(
            $"delay-{resolution.Number}-{step.Number}", "Congress.ExplainDelay", OwnerOf(resolution),
            new DeadlineCounter(Law.Calendar).LastDay(step.AskedWhyOn!.Value, DelayPeriod),
            $"决议{resolution.Number}第{step.Number}步：{step.What}", null)
        {
            Holder = resolution.Department ?? "",
        };

    /// <summary>The department where one holds it, else the side that sees to it.</summary>
    private static Office OwnerOf(Resolution resolution) => resolution switch
    {
        { Department: not null } => Office.Department,
        { Owner: Side.Employer } => Office.HrDepartment,
        _ => Office.UnionOfficer,
    };
}
