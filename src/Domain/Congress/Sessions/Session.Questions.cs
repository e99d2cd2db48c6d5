using Domain.Bargaining;
using Domain.Congress.Rules;

namespace Domain.Congress.Sessions;

/// <content>Questions that are asked, and the minutes.</content>
public sealed partial class Session
{
    /// <summary>Enters a question that somebody in the hall asked on an item; it goes on as a suggestion.</summary>
    /// <param name="question">Who asked what.</param>
    /// <param name="suggestion">The suggestion's case and number.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The day has not come, the item is not on the list, the asker is not in the hall, or a text is missing.</exception>
    public void RecordQuestion(QuestionText question, (CaseId Case, string Number) suggestion, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToMeet(moment.Today));
        Find(question.Item);
        EnforceListed([question.Asker]);
        new RepresentativeIsPresent(
            NameOf(question.Asker), Record.Attendances.Any(a => a.Number == question.Asker && a.LeftAt is null)).Enforce();
        var kept = new MeetingQuestion(
            Record.Questions.Count + 1, question.Item, question.Asker, Needed(question.Title, TextBounds.Line, "Title"),
            Needed(question.Text, TextBounds.Text, "Text"), suggestion.Case, suggestion.Number);
        Record = Record with { Questions = [.. Record.Questions, kept] };
    }

    /// <summary>Ends the preparation of a joint meeting: the heads can be called.</summary>
    /// <returns><c>Ready</c>.</returns>
    /// <exception cref="RefusedException">Nobody is registered, or nothing is on the list.</exception>
    public string FinishPreparation()
    {
        Enforce(ConditionsToPropose());
        return "Ready";
    }

    /// <summary>Enters that the minutes were gone through.</summary>
    /// <param name="remarks">What is added to what the record says; may be empty.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Settled</c>.</returns>
    /// <exception cref="RefusedException">The remarks are too long.</exception>
    public string SettleMinutes(string remarks, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Record = Record with { Minutes = new(moment.Today, Optional(remarks, TextBounds.Text, "Remarks")) };
        return "Settled";
    }
}
