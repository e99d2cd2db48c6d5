using Domain.Calendar;
using Domain.Congress;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>From which day each deadline is counted, and which last day comes of it.</content>
public sealed partial class BargainingCase
{
    /// <summary>
    /// The day from which deadlines of this start event are counted, itself not counted; null until it happened.
    /// </summary>
    /// <param name="start">The start event of a rule pack's row.</param>
    public DateOnly? DayOf(StartEvent start) => start switch
    {
        StartEvent.OfferReceived => OfferReceivedOn,
        StartEvent.MeetingPlanned => Record.FirstMeeting,
        StartEvent.Vacancy => Record.Delegations.SelectMany(side => side.Vacancies).Max(vacancy => (DateOnly?)vacancy.VacantSince),
        StartEvent.Suspended => Last(Record.Suspensions)?.From,
        StartEvent.CoordinationAccepted => Last(Record.Coordinations)?.AcceptedOn,
        StartEvent.CongressPlanned => AwaitedCongress?.PlannedFor,
        StartEvent.DraftAgreed or StartEvent.DraftAgreedAnew => Record.DraftClosedOn,
        StartEvent.DraftRejected => LastRejection,
        // In Shanghai the days to file run from a written notice of the adoption, which is not earlier than the vote.
        StartEvent.CongressAdopted or StartEvent.AdoptionNotified =>
            Record.AdoptedText is null ? null : Last(Record.Congresses)?.Result?.HeldOn,
        StartEvent.Signed => SignedOn,
        StartEvent.PacketReceived => Last(Record.Packets)?.Receipt?.ReceivedOn,
        StartEvent.TookEffect => Record.EffectiveOn,
        StartEvent.Expires => LastDayOfTerm,
        StartEvent.Terminated => Record.Termination?.On,
        _ => null,
    };

    /// <summary>The last day of what a rule pack calls <paramref name="matter"/>, counted for this case.</summary>
    /// <param name="matter">One of <see cref="Matters"/>, or <see cref="TermEnd"/>; null for a duty without a period.</param>
    /// <param name="openedAt">When the duty opened, for periods that run from there.</param>
    /// <returns>Null where no rule names a period or its first day has not come.</returns>
    public DutyDeadline? DeadlineOf(string? matter, DateTimeOffset openedAt)
    {
        if (matter is null)
        {
            return null;
        }

        if (matter is TermEnd)
        {
            return LastDayToWatch is { } end ? new DutyDeadline(end, null, null) : null;
        }

        var opened = Shanghai.DayOf(openedAt);
        var row = Law.Find(matter, opened);
        var start = row?.StartEvent is StartEvent.DutyOpened ? opened : row?.StartEvent is { } e ? DayOf(e) : null;
        var reasoned = start is { } day ? Law.Deadline(matter, day, opened) : null;
        var counted = reasoned is null ? null : new DutyDeadline(reasoned.Deadline.Due, reasoned.Deadline.Opens, reasoned);
        return matter switch
        {
            Matters.SuspensionCap when Last(Record.Suspensions) is { } running => new DutyDeadline(running.Until, null, reasoned),
            // Before a congress is called nothing can be counted back from it, but some places say when it must have the draft.
            Matters.CongressNotice when counted is null =>
                DeadlineOf(LastRejection is null ? Matters.DraftToCongress : Matters.DraftAgain, openedAt),
            Matters.Coordination when counted is not null => Extended(counted),
            _ => counted,
        };
    }

    /// <summary>The matter of a duty that ends with the contract's term, which no rule pack counts.</summary>
    public const string TermEnd = "term-end";

    private DateOnly? LastRejection =>
        Record.Congresses.LastOrDefault(congress => ProofOf(congress)?.Outcome == VoteOutcome.Rejected)?.Result?.HeldOn;

    // The period runs from the second signature: one alone binds nobody.
    private DateOnly? SignedOn => Record.Signatures.Count < 2 ? null : Shanghai.DayOf(Record.Signatures.Max(s => s.At));

    /// <summary>
    /// An order to bargain starts the days to reply anew: no text says so, and a shorter time would make the order void.
    /// </summary>
    private DateOnly? OfferReceivedOn =>
        Last(Record.Refusals)?.Order is { Ordered: true, On: var ordered } ? ordered : Record.Offer?.Service?.ReceivedOn;

    /// <summary>The coordination's last day with the days that the authority added (集体合同规定 Art 52).</summary>
    private DutyDeadline Extended(DutyDeadline deadline)
    {
        if (Last(Record.Coordinations) is not { ExtendedByDays: > 0 and var days })
        {
            return deadline;
        }

        var longer = Law.Extend(deadline.Reasoned!, days);
        return new(longer.Deadline.Due, null, longer);
    }

    private static T? Last<T>(IReadOnlyList<T> all)
        where T : class => all.Count == 0 ? null : all[^1];
}
