using Workflows.Tests.Runner;

namespace Workflows.Tests.Procedures;

/// <summary>Well-trodden stretches of both procedures, so that a test shows only its own detour.</summary>
internal static class Stretch
{
    public static readonly string[] InForce = ["changeContract", "perform", "publishContract", "requestRenewal", "supervisePerformance"];

    public static Course Begin(string procedure) => new(TheProcedures.Library.Latest(procedure));

    public static Course ToTheReply(this Course course) => course.Then("sendOffer.Sent", "serveOffer.Served").Opens("replyToOffer");

    public static Course ToTheNegotiation(this Course course) => course.ToTheReply().Then(
        "replyToOffer.Accepted", "appointWorkerRepresentatives.Appointed", "appointEmployerRepresentatives.Appointed",
        "provideInformation.Provided").Opens("negotiate");

    /// <summary>From the negotiation that is open to the review.</summary>
    public static Course OnToTheReview(this Course course) =>
        course.Then("negotiate.DraftClosed", "conveneCongress.Convened", "voteOnDraft.Adopted").Sign()
            .Then("submitPacket.Submitted", "registerReceipt.Received");

    public static Course ToTheReview(this Course course) => course.ToTheNegotiation().OnToTheReview().Opens(Review(course));

    public static Course ToTheContractInForce(this Course course) => course.ToTheReview().TakeEffect().Opens(InForce);

    public static Course Sign(this Course course)
    {
        if (course.Definition.Nodes.ContainsKey("prepareText"))
        {
            course.Then("prepareText.Prepared");
        }

        return course.Then("signForWorkers.Signed", "signForEmployer.Signed");
    }

    public static Course TakeEffect(this Course course) => course.Then($"{Review(course)}.TookEffect");

    public static string Review(Course course) =>
        course.Definition.Nodes.ContainsKey("reviewContract") ? "reviewContract" : "reviewWageAgreement";
}
