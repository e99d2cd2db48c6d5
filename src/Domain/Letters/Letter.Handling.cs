using Domain.Bargaining;
using Domain.Law;
using Domain.Letters.Rules;
using Domain.Motions;
using Domain.Motions.Rules;

namespace Domain.Letters;

/// <content>Handing on, answering and rating.</content>
public sealed partial class Letter
{
    /// <summary>
    /// Hands it to a department under a responsible leader, or to the leader in person. The days to answer run from here, by
    /// the unit's rule: handed on 2026-10-12, by the default of 15 days until 2026-10-27.
    /// </summary>
    /// <param name="department">Who answers; empty where the leader does in person.</param>
    /// <param name="leader">Who is responsible.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Assigned</c>.</returns>
    /// <exception cref="RefusedException">It is not to be handed on, no leader is named, or it is the one whose answer left the sender dissatisfied.</exception>
    public string Assign(string department, string leader, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Stands(LetterState.Received).Enforce();
        var named = Needed(leader, TextBounds.Line, "Leader");
        new HandlingAgainIsByAHigherLeader(
            named, [.. Record.Rounds.Where(IsDissatisfied).Select(round => round.Leader).Where(name => name.Length > 0)]).Enforce();
        var round = NewRound(Optional(department, TextBounds.Line, "Department"), named, moment.Today);
        Record = Record with { Rounds = [.. Record.Rounds, round], Standing = new(LetterState.Handling, moment.Today, round.Due) };
        return "Assigned";
    }

    /// <summary>The last day to answer what is handed on, by the unit's rule; itself included.</summary>
    /// <param name="assignedOn">The day of handing it on; not counted.</param>
    public DateOnly LastDayToAnswer(DateOnly assignedOn) => counter.LastDay(
        assignedOn,
        Law.Find(Matters.LetterReply, assignedOn)?.Period
            ?? throw new InvalidOperationException($"No time to answer a letter is set in {Law.Place} on {assignedOn:yyyy-MM-dd}."));

    /// <summary>Who was to answer gives it back as another's; the union hands it on anew.</summary>
    /// <param name="handler">The department or leader that gives it back.</param>
    /// <param name="reason">Whose it is, and why.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>HandedBack</c>.</returns>
    /// <exception cref="RefusedException">It is not being handled, somebody else has it, or the reason is missing.</exception>
    public string HandBack(string handler, string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var round = UnderWay(handler);
        Put(round with { HandedBack = new(handler, Needed(reason, TextBounds.Reason, "Reason"), moment.Today) });
        Go(LetterState.Received, moment.Today, LetterPeriods.Accepting);
        return "HandedBack";
    }

    /// <summary>催办: the union reminds who has it.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It is not being handled, or the text is missing.</exception>
    public void Urge(string text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Stands(LetterState.Handling).Enforce();
        var round = Record.Round!;
        Put(round with { Urgings = [.. round.Urgings, new(Needed(text, TextBounds.Reason, "Text"), moment.Today)] });
    }

    /// <summary>
    /// Answers it in writing. The union may answer what was not handed on at once; what was handed on is answered by who has
    /// it, or entered by the union for them (<paramref name="handler"/> null).
    /// </summary>
    /// <param name="handler">The department or leader that answers; null where the union enters it.</param>
    /// <param name="text">Number, words and signer.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Answered</c>.</returns>
    /// <exception cref="RefusedException">It was answered, somebody else has it, or number, text or signer is missing.</exception>
    public string Answer(string? handler, LetterAnswerText text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(moment);
        Stands(LetterState.Received, LetterState.Handling).Enforce();
        var words = Optional(text.Text, TextBounds.Clause, nameof(text.Text));
        new AnswerHasText(words.Length, null).Enforce();
        var answer = new LetterAnswer(
            Needed(text.Number, TextBounds.Line, nameof(text.Number)), words, Needed(text.Signer, TextBounds.Name, nameof(text.Signer)),
            Record.Union.Name, moment.Today);
        if (Record.Standing.State == LetterState.Received)
        {
            Record = Record with { Rounds = [.. Record.Rounds, NewRound("", "", moment.Today) with { Answer = answer }] };
        }
        else
        {
            var round = handler is null ? Record.Round! : UnderWay(handler);
            Put(round with { Answer = answer with { By = round.Handler } });
        }

        Go(LetterState.Rating, moment.Today, LetterPeriods.Rating);
        return "Answered";
    }

    /// <summary>The sender rates the answer. Dissatisfied the first time, it is handled again; the second time it ends so.</summary>
    /// <param name="value">The rating.</param>
    /// <param name="remark">What is added; may be empty.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Accepted</c>, <c>Dissatisfied</c> or <c>Unsettled</c>.</returns>
    /// <exception cref="RefusedException">It is not answered, or was rated.</exception>
    public string Rate(Satisfaction value, string remark, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Stands(LetterState.Rating).Enforce();
        Put(Record.Round! with { Rating = new(value, Optional(remark, TextBounds.Reason, "Remark"), moment.Today) });
        if (value != Satisfaction.Dissatisfied)
        {
            End(LetterState.Closed, moment.Today);
            return "Accepted";
        }

        if (Record.Rounds.Count(IsDissatisfied) > 1)
        {
            End(LetterState.Closed, moment.Today);
            return "Unsettled";
        }

        Go(LetterState.Received, moment.Today, LetterPeriods.Accepting);
        return "Dissatisfied";
    }

    /// <summary>Its sender withdraws it before it is answered; text and handlings stay on record.</summary>
    /// <param name="reason">Why; may be empty, for nobody owes a reason for his silence.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Withdrawn</c>.</returns>
    /// <exception cref="RefusedException">It was answered.</exception>
    public string Withdraw(string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Stands(LetterState.Received, LetterState.Handling).Enforce();
        Record = Record with { Withdrawal = new(Optional(reason, TextBounds.Reason, "Reason"), moment.Today) };
        End(LetterState.Withdrawn, moment.Today);
        return "Withdrawn";
    }

    private LetterRound NewRound(string department, string leader, DateOnly today) => new()
    {
        Number = Record.Rounds.Count + 1, Department = department, Leader = leader, AssignedOn = today, Due = LastDayToAnswer(today),
    };

    private static bool IsDissatisfied(LetterRound round) => round.Rating is { Value: Satisfaction.Dissatisfied };

    /// <summary>The round that somebody is to answer.</summary>
    private LetterRound UnderWay(string handler)
    {
        Stands(LetterState.Handling).Enforce();
        var round = Record.Round!;
        new HandlerHasTheLetter(handler, round.Department, round.Leader).Enforce();
        return round;
    }
}
