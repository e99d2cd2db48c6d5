using Domain.Bargaining;
using Domain.Congress.Rules;
using Domain.Law;

namespace Domain.Congress.Sessions;

/// <content>Papers that came late, and the congress that lets them pass.</content>
public sealed partial class Session
{
    /// <summary>The waiver for the meeting that is called; null where the congress gave none.</summary>
    public LatePapersWaiver? Waiver => Call is { } call && Record.Waiver is { } given && given.Meeting == call.PlannedFor ? given : null;

    /// <summary>
    /// Enters that the congress waived that papers came late. Only where a rule of the place lets it: no law of the nation
    /// does, so elsewhere it is refused with the article on the last day.
    /// </summary>
    /// <param name="votes">The show of hands or the papers by which it was waived.</param>
    /// <param name="minutes">How the minutes put it.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// The day has not come, no papers were late or it was given, no rule allows it, or the votes do not carry it.
    /// </exception>
    public void WaiveLatePapers(BallotNumbers votes, string minutes, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(votes);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToWaive(moment.Today));
        var count = new VoteCount(moment.Today, Entitled, Present, votes.Yes, votes.No, votes.Abstained, votes.Spoilt, Secret: false);
        var article = Cite(Matters.CongressPass, moment.Today);
        new CountsArePersons(count, article).Enforce();
        new BallotsAreByThePresent(count, article).Enforce();
        var proof = VoteProof.Of(count, Law, VoteSubject.CongressMatter);
        new CongressAgreesToTheWaiver(votes.Yes, proof.Passes[0].Needed, proof.Outcome, proof.Deciding.Article).Enforce();
        Record = Record with { Waiver = new(Call!.PlannedFor, count, Needed(minutes, TextBounds.Reason, "Minutes")) };
    }

    private IReadOnlyList<Rule> ConditionsToWaive(DateOnly today) =>
    [
        .. ConditionsToMeet(today),
        new WaiverIsNeeded(ServedLate, Waiver is not null),
        new LatePapersMayBeWaived(Cite(Matters.LatePapersWaiver, today), LawOnNotice),
    ];

    private Citation? LawOnNotice => Call is { } call ? Cite(Matters.CongressNotice, call.CalledOn) : null;

    /// <summary>Nothing is voted on whose papers came late, unless the congress waived it.</summary>
    private IEnumerable<Rule> ConditionsOfPapers() => LastDayToServe is { } lastDay && Waiver is null
        ? [new PapersWereServedInTime(ServedLate, lastDay, LawOnNotice)]
        : [];
}
