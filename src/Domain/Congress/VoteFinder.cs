using Domain.Calendar;
using Domain.Congress.Rules;
using Domain.Law;
using Domain.Law.OwnRules;

namespace Domain.Congress;

/// <summary>Answers whether a vote carries, under which rules and with which sums, for any place and day and without a case.</summary>
/// <param name="book">Every rule pack.</param>
/// <param name="calendar">Says which days are working days.</param>
public sealed class VoteFinder(LawBook book, WorkingDayCalendar calendar)
{
    /// <summary>
    /// Why a vote cannot be judged: the place is not known, or no rule was in force on its day, and then from which day on
    /// one is. A contract draft voted on 2004-04-30 lies one day before the first rule.
    /// </summary>
    /// <param name="question">What is asked; its numbers do not matter here.</param>
    /// <returns>Null where it can be judged.</returns>
    public LastDayMissing? Gap(VoteQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (Places.Around(question.Place) is null)
        {
            return Gaps.UnknownPlace(question.Place);
        }

        var on = question.Count.HeldOn;
        return new[] { question.Subject.Quorum(), question.Subject.Pass() }
            .Where(matter => book.Find(matter, question.Scope, on) is null)
            .Select(matter => Gaps.OutOfForce(matter, book.Speaking(matter, question.Scope), on))
            .MaxBy(gap => gap.Earliest);
    }

    /// <summary>
    /// What cannot be: more present than entitled, more ballots than present, nobody entitled. Ballots without a quorum can
    /// be, and the proof says what they are worth.
    /// </summary>
    /// <param name="count">The numbers.</param>
    /// <returns>One refusal a rule that does not hold, each at its field; empty where the numbers can be.</returns>
    public static IReadOnlyList<Refusal> Impossible(VoteCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        Rule[] rules =
        [
            new CountsArePersons(count, null), new PresentAreEntitled(count.Present, count.Entitled, null),
            new BallotsAreByThePresent(count, null),
        ];
        return [.. rules.Where(rule => !rule.Holds).Select(rule => rule.Explain())];
    }

    /// <summary>The proof: of 60 representatives in Beijing 40 present and 30 in favour do not carry a contract draft, 31 do.</summary>
    /// <param name="question">What is asked; neither a gap nor impossible.</param>
    /// <exception cref="InvalidOperationException">No rule was in force on the day: <see cref="Gap"/> says so beforehand.</exception>
    public VoteProof Prove(VoteQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var law = new Statutes(book, calendar, question.Scope, UnitRules.None);
        return VoteProof.Of(question.Count, law, question.Subject);
    }
}
