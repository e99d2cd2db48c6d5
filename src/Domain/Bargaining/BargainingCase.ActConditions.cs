using Domain.Bargaining.Rules;

namespace Domain.Bargaining;

/// <content>Why an act cannot be done yet, where an activity has several.</content>
public sealed partial class BargainingCase
{
    /// <summary>
    /// What must hold before an act can be done at all, whatever is then entered: the page says with it why a button is not
    /// there yet. The act enforces the same rules.
    /// </summary>
    /// <param name="act">The act's stored name, such as <c>close-draft</c>.</param>
    /// <param name="activity">The catalogue's name of the activity during which it is done.</param>
    /// <param name="today">The day asked about.</param>
    /// <returns>
    /// The rules in the order in which they are enforced. For an act that is the whole of its activity, those of the activity
    /// (<see cref="ConditionsOf"/>).
    /// </returns>
    public IReadOnlyList<Rule> ConditionsOfAct(string act, string activity, DateOnly today) => act switch
    {
        "report-refusal" when activity is not "Bargaining.ReportRefusal" => ConditionsToReportDelay(today),
        "withdraw-offer" => [new OfferStands(Record.Withdrawal?.On)],
        "record-meeting" => ConditionsToMeet(today),
        "propose-clause" or "answer-clause" or "suspend" => ConditionsToChangeText(today),
        "agree-clause" or "declare-deadlock" => ConditionsToAgree(today),
        "close-draft" => ConditionsToCloseDraft(today),
        "reappoint-worker-representatives" => ConditionsToReappoint(Side.Worker, today),
        "reappoint-employer-representatives" => ConditionsToReappoint(Side.Employer, today),
        "terminate-early" => ConditionsToEndOrChange(today),
        "publish-representatives" or "replace-representative" => [],
        _ => ConditionsOf(activity, today),
    };
}
