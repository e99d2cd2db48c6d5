using Domain.Bargaining.Rules;
using Domain.Calendar;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>The bargaining stops for a while and goes on.</content>
public sealed partial class BargainingCase
{
    /// <summary>
    /// Suspends the bargaining by agreement (集体合同规定 Art 35). Where the place has a cap its last day is included: in
    /// Beijing, 60 days (北京市集体合同条例 Art 37), from 2026-08-01 until 2026-09-30. Where the place counts all suspensions together
    /// (杭州市企业工资集体协商条例 Art 27: 30 days), the days of the earlier ones are taken off. Elsewhere it lasts a year at most.
    /// </summary>
    /// <param name="until">The day agreed for going on.</param>
    /// <param name="reason">Why.</param>
    /// <param name="moment">Who acts, and when; today is the first day.</param>
    /// <returns><c>Suspended</c>.</returns>
    /// <exception cref="RefusedException">
    /// It is suspended or closed already, no reason is given, or the day is not after today or beyond the cap.
    /// </exception>
    public string Suspend(DateOnly until, string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var today = moment.Today;
        Enforce(ConditionsToChangeText(today));
        var cap = CapFrom(today);
        var law = cap?.Row.ToCitation() ?? Cite(Matters.Suspension, today);
        new SuspensionIsWithinTheCap(today, until, cap?.Deadline.Due, law).Enforce();
        new DayIsWithinAYear(until, today, "Until").Enforce();
        var suspension = new Suspension(today, until, Needed(reason, TextBounds.Reason, "Reason"), null);
        Record = Record with { Suspensions = [.. Record.Suspensions, suspension] };
        return "Suspended";
    }

    /// <summary>Goes on with the bargaining; before the day agreed too, when the reason is gone.</summary>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Resumed</c>.</returns>
    /// <exception cref="RefusedException">The bargaining is not suspended.</exception>
    public string Resume(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToResume(moment.Today));
        EndSuspension(moment.Today);
        return "Resumed";
    }

    /// <summary>The day agreed for going on is over: the bargaining goes on by itself.</summary>
    private string LapseSuspension(ActMoment moment)
    {
        Enforce(ConditionsToResume(moment.Today));
        var law = Cite(Matters.SuspensionCap, moment.Today) ?? Cite(Matters.Suspension, moment.Today);
        new SuspensionIsOver(Record.Suspensions[^1].Until, moment.Today, law).Enforce();
        EndSuspension(moment.Today);
        return "CapReached";
    }

    /// <summary>Where all suspensions count together, it is counted as if the earlier ones had ended only now.</summary>
    private ReasonedDeadline? CapFrom(DateOnly today)
    {
        var cap = Law.Deadline(Matters.SuspensionCap, today);
        return cap is { Row.Together: true }
            ? Law.Deadline(Matters.SuspensionCap, DayBefore.Of(today, Record.Suspensions.Sum(earlier => earlier.Days)), today)
            : cap;
    }

    private void EndSuspension(DateOnly today) => Record = Record with
    {
        Suspensions = [.. Record.Suspensions.SkipLast(1), Record.Suspensions[^1] with { ResumedOn = today }],
    };

    private IReadOnlyList<Rule> ConditionsToResume(DateOnly today) =>
        [new BargainingIsSuspended(Record.Suspensions is [.., { ResumedOn: null }], Cite(Matters.Suspension, today))];
}
