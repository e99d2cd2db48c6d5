using Domain.Congress;
using Domain.Congress.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>Convening the congress and recording its vote.</content>
public sealed partial class BargainingCase
{
    /// <summary>The congress that was convened and has no result yet; null where there is none.</summary>
    public CongressVote? AwaitedCongress => Record.Congresses is [.., { Result: null } last] ? last : null;

    /// <summary>How a congress's result follows from its numbers, by the rules in force on its day; null until it met.</summary>
    /// <param name="congress">One of the record's congresses.</param>
    public VoteProof? ProofOf(CongressVote congress)
    {
        ArgumentNullException.ThrowIfNull(congress);
        return congress.Result is { } count ? VoteProof.Of(count, Law) : null;
    }

    /// <summary>
    /// Convenes the congress or general meeting that votes on the closed draft (集体合同规定 Art 36). For a meeting on
    /// 2026-10-15 the papers are served by 2026-10-08 at the latest.
    /// </summary>
    /// <param name="call">Form, day, notice and place.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Convened</c>.</returns>
    /// <exception cref="RefusedException">
    /// The draft is open, a convened congress has no result yet, the day is past, the notice is of a wrong day or late.
    /// </exception>
    public string ConveneCongress(CongressCall call, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToConvene(moment.Today));
        var noticeRow = Cite(Matters.CongressNotice, moment.Today);
        new CongressDayIsAhead(call.PlannedFor, moment.Today).Enforce();
        new NoticeWasGiven(call.NoticeOn, Record.DraftClosedOn!.Value, moment.Today, noticeRow).Enforce();
        if (Law.Deadline(Matters.CongressNotice, call.PlannedFor, moment.Today) is { Deadline.Due: var lastDay })
        {
            new NoticeIsEarlyEnough(call.NoticeOn, call.PlannedFor, lastDay, noticeRow).Enforce();
        }

        var congress = new CongressVote(call.Form, call.PlannedFor, call.NoticeOn, call.Place, null, Session: call.Session);
        Record = Record with { Congresses = [.. Record.Congresses, congress] };
        return "Convened";
    }

    /// <summary>
    /// Records what the congress did, by numbers (集体合同规定 Art 36(2); <see cref="VoteProof"/>). Adopted: the text's hash
    /// is kept, and only that text may be signed. Rejected: the text is open again. Without a quorum there is no vote.
    /// </summary>
    /// <param name="count">The numbers; a missed quorum has no ballots.</param>
    /// <param name="annexHashes">SHA-256, lower-case hex, of every annex, for the hash of the text voted on.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns>The name of the <see cref="VoteOutcome"/>.</returns>
    /// <exception cref="RefusedException">
    /// No congress awaits its result, its day is wrong, more persons or ballots than there can be, or ballots without a
    /// quorum.
    /// </exception>
    public string RecordVote(VoteCount count, IReadOnlyDictionary<FileId, string> annexHashes, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToVote());
        return RecordResult(count, annexHashes, moment);
    }

    /// <summary>
    /// Records the result that a session of the congress announced on the draft, as <see cref="RecordVote"/> does one entered
    /// by numbers.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="count">The numbers; a missed quorum has no ballots.</param>
    /// <param name="annexHashes">SHA-256, lower-case hex, of every annex, for the hash of the text voted on.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns>The name of the <see cref="VoteOutcome"/>.</returns>
    /// <exception cref="RefusedException">As for <see cref="RecordVote"/>; or the draft is on no list of this session.</exception>
    public string RecordVoteOfSession(
        CaseId session, VoteCount count, IReadOnlyDictionary<FileId, string> annexHashes, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(moment);
        new CongressIsConvened(AwaitedCongress?.PlannedFor).Enforce();
        new VoteIsTakenWhereItWasConvened(AwaitedCongress!.Session == session, FromSession: true).Enforce();
        return RecordResult(count, annexHashes, moment);
    }

    /// <summary>
    /// Enters that the session with the draft on its list was put off before anything was voted on; the congress is convened
    /// anew with the session's next call.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="isPutOff">Whether the meeting for which the draft was convened was put off there.</param>
    /// <returns><c>Postponed</c>.</returns>
    /// <exception cref="RefusedException">Nothing is convened, or in another place, or that meeting was not put off.</exception>
    public string PutOffCongress(CaseId session, Func<DateOnly, bool> isPutOff)
    {
        ArgumentNullException.ThrowIfNull(isPutOff);
        new CongressIsConvened(AwaitedCongress?.PlannedFor).Enforce();
        new VoteIsTakenWhereItWasConvened(AwaitedCongress!.Session == session, FromSession: true).Enforce();
        new CongressWasPutOff(AwaitedCongress.PlannedFor, isPutOff(AwaitedCongress.PlannedFor)).Enforce();
        Record = Record with { Congresses = [.. Record.Congresses.SkipLast(1)] };
        return "Postponed";
    }

    private string RecordResult(VoteCount count, IReadOnlyDictionary<FileId, string> annexHashes, ActMoment moment)
    {
        var congress = AwaitedCongress!;
        new MeetingWasHeld(count.HeldOn, congress.PlannedFor, moment.Today).Enforce();
        EnforceNumbers(count);

        var outcome = VoteProof.Of(count, Law).Outcome;
        var text = outcome == VoteOutcome.QuorumMissed ? null : ContractText.Hash(Record, annexHashes);
        Record = Record with
        {
            Congresses = [.. Record.Congresses.SkipLast(1), congress with { Result = count, TextHash = text }],
            AdoptedText = outcome == VoteOutcome.Adopted ? text : null,
        };
        if (outcome == VoteOutcome.Rejected)
        {
            ReopenText();
        }

        return outcome.ToString();
    }

    private void EnforceNumbers(VoteCount count)
    {
        var (quorum, pass) = (Law.Get(Matters.Quorum, count.HeldOn), Law.Get(Matters.Pass, count.HeldOn));
        new CountsArePersons(count, pass.ToCitation()).Enforce();
        new PresentAreEntitled(count.Present, count.Entitled, quorum.ToCitation()).Enforce();
        new BallotsAreByThePresent(count, pass.ToCitation()).Enforce();
        var present = new QuorumIsPresent(count.Present, count.Entitled, quorum.Share, quorum.ToCitation());
        new BallotWasHeldWithQuorum(present, count.Ballots, quorum.ToCitation()).Enforce();
    }

    private IReadOnlyList<Rule> ConditionsToConvene(DateOnly today) =>
    [
        new DraftIsClosed(Record.DraftClosedOn, Cite(Matters.CongressGate, today)),
        new LastCongressHasMet(AwaitedCongress?.PlannedFor),
    ];

    private IReadOnlyList<Rule> ConditionsToVote() =>
    [
        new CongressIsConvened(AwaitedCongress?.PlannedFor),
        new VoteIsTakenWhereItWasConvened(AwaitedCongress?.Session is not null, FromSession: false),
    ];
}
