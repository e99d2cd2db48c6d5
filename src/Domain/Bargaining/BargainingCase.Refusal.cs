namespace Domain.Bargaining;

public sealed partial class BargainingCase
{
    /// <summary>Reports a refusal, or a reply that never came, to the authority (集体合同规定 Art 56, 工会法 Art 54(四)).</summary>
    /// <param name="facts">What happened.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Reported</c>.</returns>
    public string ReportRefusal(string facts, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Record = Record with { Refusals = [.. Record.Refusals, new RefusalReport(facts, moment.Today, null)] };
        return "Reported";
    }

    /// <summary>Takes the offer back; the case ends.</summary>
    /// <returns><c>Withdrawn</c>.</returns>
#pragma warning disable CA1822 // an act of the case, though it changes nothing but its place in the procedure
    public string WithdrawOffer() => "Withdrawn";
#pragma warning restore CA1822

    /// <summary>The authority orders the employer to bargain, or dismisses the report. An order starts the days to reply anew.</summary>
    /// <param name="ordered">True to order, false to dismiss.</param>
    /// <param name="text">The order's or the dismissal's words.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Ordered</c> or <c>Dismissed</c>.</returns>
    public string OrderCorrection(bool ordered, string text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var report = Record.Refusals[^1] with { Order = new CorrectionOrder(ordered, moment.Today, text) };
        Record = Record with { Refusals = [.. Record.Refusals.SkipLast(1), report] };
        return ordered ? "Ordered" : "Dismissed";
    }
}
