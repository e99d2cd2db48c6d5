namespace Workflows.Tests.Procedures;

public sealed class TheMainLine
{
    [Fact]
    public void A_collective_contract_goes_from_the_offer_to_its_expiry() =>
        Stretch.Begin("collective-contract").Opens("sendOffer")
            .Then("sendOffer.Sent").Opens("serveOffer")
            .Then("serveOffer.Served").Opens("replyToOffer")
            .Then("replyToOffer.Accepted")
            .Opens("appointWorkerRepresentatives", "appointEmployerRepresentatives", "provideInformation")
            .Then("appointEmployerRepresentatives.Appointed").Opens("appointWorkerRepresentatives", "provideInformation")
            .Then("provideInformation.Provided").Opens("appointWorkerRepresentatives")
            .Then("appointWorkerRepresentatives.Appointed").Opens("negotiate")
            .Then("negotiate.DraftClosed").Opens("conveneCongress")
            .Then("conveneCongress.Convened").Opens("voteOnDraft")
            .Then("voteOnDraft.Adopted").Opens("signForWorkers", "signForEmployer")
            .Then("signForEmployer.Signed").Opens("signForWorkers")
            .Then("signForWorkers.Signed").Opens("submitPacket")
            .Then("submitPacket.Submitted").Opens("registerReceipt")
            .Then("registerReceipt.Received").Opens("reviewContract")
            .Then("reviewContract.TookEffect").Opens("publishContract", "changeContract", "perform", "requestRenewal", "supervisePerformance")
            .Then("publishContract.Published").Opens("changeContract", "perform", "requestRenewal", "supervisePerformance")
            .Then("supervisePerformance.Reported").Opens("changeContract", "perform", "requestRenewal", "supervisePerformance")
            .Then("requestRenewal.Requested").Opens("changeContract", "perform", "supervisePerformance")
            .Then("perform.Expired").Ends();

    [Fact]
    public void A_wage_agreement_has_its_text_prepared_before_it_is_signed() =>
        Stretch.Begin("wage-agreement").ToTheNegotiation()
            .Then("negotiate.DraftClosed").Opens("conveneCongress")
            .Then("conveneCongress.Convened").Opens("voteOnDraft")
            .Then("voteOnDraft.Adopted").Opens("prepareText")
            .Then("prepareText.Prepared").Opens("signForWorkers", "signForEmployer")
            .Then("signForWorkers.Signed").Opens("signForEmployer")
            .Then("signForEmployer.Signed").Opens("submitPacket")
            .Then("submitPacket.Submitted").Opens("registerReceipt")
            .Then("registerReceipt.Received").Opens("reviewWageAgreement")
            .Then("reviewWageAgreement.TookEffect").Opens(Stretch.InForce);

    [Fact]
    public void A_wage_agreement_may_be_cleared_before_the_period_is_over() =>
        Stretch.Begin("wage-agreement").ToTheReview()
            .Then("reviewWageAgreement.Cleared").Opens(Stretch.InForce);

    [Fact]
    public void At_the_end_what_is_still_open_is_closed() =>
        Stretch.Begin("collective-contract").ToTheContractInForce()
            .Then("publishContract.Published", "requestRenewal.Lapsed", "perform.Expired").Ends()
            .Last.Closed.Select(closed => closed.ActivityId).ShouldBe(["perform", "changeContract", "supervisePerformance"]);
}
