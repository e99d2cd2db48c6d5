using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

public sealed partial class BargainingCase
{
    /// <summary>Suspends the bargaining by agreement (集体合同规定 Art 35; 北京市集体合同条例 Art 37: at most 60 days).</summary>
    /// <param name="until">The day agreed for going on.</param>
    /// <param name="reason">Why.</param>
    /// <param name="moment">Who acts, and when; today is the first day.</param>
    /// <returns><c>Suspended</c>.</returns>
    /// <exception cref="RefusedException">The day is not after today or beyond the place's cap.</exception>
    public string Suspend(DateOnly until, string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var cap = Law.Deadline(Matters.SuspensionCap, moment.Today);
        new SuspensionIsWithinTheCap(moment.Today, until, cap?.Deadline.Due, cap?.Row.ToCitation()).Enforce();
        Record = Record with { Suspensions = [.. Record.Suspensions, new Suspension(moment.Today, until, reason, null)] };
        return "Suspended";
    }

    /// <summary>Goes on with the bargaining.</summary>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Resumed</c>.</returns>
    public string Resume(ActMoment moment)
    {
        EndSuspension(moment);
        return "Resumed";
    }

    /// <summary>The day agreed for going on has passed: the bargaining goes on by itself.</summary>
    private string LapseSuspension(ActMoment moment)
    {
        EndSuspension(moment);
        return "CapReached";
    }

    private void EndSuspension(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var ended = Record.Suspensions[^1] with { ResumedOn = moment.Today };
        Record = Record with { Suspensions = [.. Record.Suspensions.SkipLast(1), ended] };
    }
}
