using Domain.Bargaining;
using Domain.Calendar;
using Domain.Motions.Rules;
using Domain.Organisations;
using Domain.Procedures;

namespace Domain.Motions;

/// <content>Steps that are late, and why.</content>
public sealed partial class Motion
{
    /// <summary>How long somebody has to say why a step is late. A bound of this program: it presses, and nothing follows from it.</summary>
    public static Period DelayPeriod { get; } = new(7, PeriodUnit.CalendarDays);

    /// <summary>The steps that wait for their people when their days are over; of the others something follows by itself.</summary>
    public static IReadOnlyList<MotionState> WaitingStates { get; } =
    [
        MotionState.Screening, MotionState.Objected, MotionState.Assigning, MotionState.Handling, MotionState.Planned, MotionState.Closing,
    ];

    /// <summary>Why the step that is late now is late; null where nobody said so, or none is late.</summary>
    public MotionDelay? DelayNow => Record.Delays.LastOrDefault(delay => delay.State == Record.Standing.State && delay.LateSince == Record.Standing.NextOn);

    /// <summary>Who is late with a step says why, for as long as it is asked and not said.</summary>
    public IReadOnlyList<CaseTask> Tasks => DelayNow is not { Reason: null, AskedOn: { } asked } ? [] :
    [
        .. LateHolders().Select((late, index) => new CaseTask(
            $"delay-{index + 1}", "Motions.ExplainDelay", late.Office, After(asked, DelayPeriod), Record.Text!.Title, null) { Holder = late.Holder }),
    ];

    /// <summary>Asks whoever has the step in hand why it is late, which makes it a duty.</summary>
    /// <param name="moment">The program, and when.</param>
    /// <exception cref="RefusedException">The step is not late, or something follows by itself.</exception>
    public void AskWhyLate(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        EnforceLate(moment.Today);
        if (DelayNow is null)
        {
            Record = Record with
            {
                Delays = [.. Record.Delays, new(Record.Standing.State, Record.Standing.NextOn!.Value, moment.Today, null, null, null)],
            };
        }
    }

    /// <summary>Enters why the step is late, in place of what was said of it before.</summary>
    /// <param name="reason">Why, and what is done about it.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The step is not late, or the reason is missing.</exception>
    public void ExplainDelay(string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        EnforceLate(moment.Today);
        var before = DelayNow;
        var said = new MotionDelay(
            Record.Standing.State, Record.Standing.NextOn!.Value, before?.AskedOn, Needed(reason, TextBounds.Reason, "Reason"), moment.Today,
            moment.By.Title);
        Record = Record with { Delays = [.. Record.Delays.Where(delay => delay != before), said] };
    }

    private void EnforceLate(DateOnly today)
    {
        Stands([.. WaitingStates]).Enforce();
        new StepIsOverdue(Record.Standing.NextOn!.Value, today).Enforce();
    }

    private IEnumerable<(Office Office, string Holder)> LateHolders() => Record.Standing.State switch
    {
        MotionState.Screening => [(Office.MotionsCommittee, "")],
        MotionState.Objected => [(Office.Presidium, "")],
        MotionState.Handling => DepartmentsAtWork.Select(department => (Office.Department, department)),
        MotionState.Planned => [(Office.Department, Record.Round!.Lead.Department)],
        _ => [(Office.UnionOfficer, "")],
    };
}
