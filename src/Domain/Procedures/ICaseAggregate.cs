using Domain.Law;
using Domain.Organisations;

namespace Domain.Procedures;

/// <summary>
/// What every case can be asked, whatever it is about: who takes part, what still stands in the way, until when, and what
/// follows when days are over. Its acts are methods of its own.
/// </summary>
public interface ICaseAggregate
{
    /// <summary>The case.</summary>
    CaseId Id { get; }

    /// <summary>The rules of the case's place, each asked for the day of the act.</summary>
    Statutes Law { get; }

    /// <summary>The units that take part; one unit may do so in several offices.</summary>
    IReadOnlyList<CasePart> Parts { get; }

    /// <summary>
    /// The side that made the offer, which says whose the duties of the offer and the reply are; the workers' in a family
    /// without an offer.
    /// </summary>
    Side OfferedBy => Side.Worker;

    /// <summary>
    /// Who within an office has an open activity in hand, by key (<see cref="CasePart.Holder"/>), as the case stands now. It
    /// changes with the acts: a department that has signed has nothing left to do.
    /// </summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="office">One of the activity's offices.</param>
    /// <returns>Null where the office has it as a whole; empty where it may act, but nothing is its duty.</returns>
    IReadOnlyList<string>? HoldersOf(string activity, Office office) => null;

    /// <summary>What lists call somebody who has a duty.</summary>
    /// <param name="office">The office.</param>
    /// <param name="holder">The key; not empty.</param>
    string NameOf(Office office, string holder) => holder;

    /// <summary>The last day of what the case brought about, such as a contract's term, inclusive; null where there is none.</summary>
    DateOnly? ExpiresOn { get; }

    /// <summary>What the record asks for beside the procedure's own duties; none in most families.</summary>
    IReadOnlyList<CaseTask> Tasks => [];

    /// <summary>The last day of what a rule pack calls <paramref name="matter"/>, counted for this case.</summary>
    /// <param name="matter">The matter of the catalogue's activity; null for a duty without a period.</param>
    /// <param name="openedAt">When the duty opened, for periods that run from there.</param>
    /// <returns>Null where no rule names a period or its first day has not come.</returns>
    DutyDeadline? DeadlineOf(string? matter, DateTimeOffset openedAt);

    /// <summary>What must hold before an activity can be done at all, whatever is then entered.</summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="today">The day asked about.</param>
    IReadOnlyList<Rule> ConditionsOf(string activity, DateOnly today);

    /// <summary>What must hold before one act of an activity can be done at all.</summary>
    /// <param name="act">The act's stored name.</param>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="today">The day asked about.</param>
    IReadOnlyList<Rule> ConditionsOfAct(string act, string activity, DateOnly today);

    /// <summary>What is to be known before an activity is done, and keeps nobody from doing it.</summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="today">The day asked about.</param>
    IReadOnlyList<Rule> RemarksOn(string activity, DateOnly today);

    /// <summary>What follows by law when an activity's last day has passed without an act.</summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="moment">The program, and when.</param>
    /// <returns>The outcome's name.</returns>
    /// <exception cref="RefusedException">The last day is not over, or there is nothing to end.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing follows by itself from this activity.</exception>
    string Lapse(string activity, ActMoment moment);
}
