namespace Domain.Bargaining;

/// <content>Why an activity cannot be done yet.</content>
public sealed partial class BargainingCase
{
    /// <summary>
    /// What must hold before an activity can be done at all, whatever is then entered: the page says with it why a button
    /// is not there yet. The act enforces the same rules.
    /// </summary>
    /// <param name="activity">The catalogue's name, such as <c>Filing.SubmitPacket</c>.</param>
    /// <param name="today">The day asked about.</param>
    /// <returns>The rules in the order in which they are enforced; none for an activity without conditions.</returns>
    public IReadOnlyList<Rule> ConditionsOf(string activity, DateOnly today) => activity switch
    {
        "Bargaining.SendOffer" => ConditionsToSend(),
        "Bargaining.ServeOffer" => ConditionsToServe(today),
        "Bargaining.ReplyToOffer" => ConditionsToReply(today),
        "Bargaining.AgreeDate" or "Bargaining.ConfirmDate" => ConditionsToAnswerDate(),
        "Bargaining.ReportRefusal" => ConditionsToReportRefusal(today),
        "Bargaining.OrderCorrection" => ConditionsToOrder(today),
        "Bargaining.Negotiate" => ConditionsToMeet(today),
        "Bargaining.Resume" => ConditionsToResume(today),
        "Bargaining.ApplyForCoordination" => ConditionsToApply(today),
        "Bargaining.AcceptCoordination" => ConditionsToAccept(today),
        "Bargaining.CoordinateDispute" => ConditionsToCoordinate(today),
        "Congress.ConveneCongress" => ConditionsToConvene(today),
        "Congress.VoteOnDraft" => ConditionsToVote(),
        "Bargaining.PrepareText" => ConditionsToPrepare(today),
        "Bargaining.SignForWorkers" => ConditionsToSign(Side.Worker, today),
        "Bargaining.SignForEmployer" => ConditionsToSign(Side.Employer, today),
        "Filing.SubmitPacket" => ConditionsToSubmit(today),
        "Filing.RegisterReceipt" => ConditionsToReceive(),
        "Filing.ReviewContract" or "Filing.ReviewWageAgreement" => ConditionsToReview(),
        "Filing.CorrectPacket" => ConditionsToCorrect(),
        "Disclosure.PublishContract" => ConditionsToPublish(today),
        "Bargaining.Perform" or "Bargaining.SupervisePerformance" => ConditionsToPerform(today),
        "Bargaining.ChangeContract" => ConditionsToEndOrChange(today),
        "Bargaining.ReportTermination" => ConditionsToReportTermination(today),
        "Bargaining.RequestRenewal" => ConditionsToRenew(today),
        _ => [],
    };
}
