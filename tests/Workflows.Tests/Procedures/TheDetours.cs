namespace Workflows.Tests.Procedures;

/// <summary>Every branch that the law knows, in both procedures.</summary>
public sealed class TheDetours
{
    public static TheoryData<string> Both => TheProcedures.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public void No_reply_by_the_last_day_is_reported_and_corrected(string procedure) =>
        Stretch.Begin(procedure).ToTheReply()
            .Then("replyToOffer.NoReply").Opens("reportRefusal")
            .Then("reportRefusal.Reported").Opens("orderCorrection")
            .Then("orderCorrection.Ordered").Opens("replyToOffer")
            .Position.Open.ShouldBe([new("replyToOffer", 2)]);

    [Theory]
    [MemberData(nameof(Both))]
    public void An_unlawful_refusal_is_corrected_and_the_offer_accepted(string procedure) =>
        Stretch.Begin(procedure).ToTheReply()
            .Then("replyToOffer.Refused").Opens("reportRefusal")
            .Then("reportRefusal.Reported").Opens("orderCorrection")
            .Then("orderCorrection.Ordered").Opens("replyToOffer")
            .Then("replyToOffer.Accepted")
            .Opens("appointWorkerRepresentatives", "appointEmployerRepresentatives", "provideInformation");

    [Theory]
    [MemberData(nameof(Both))]
    public void A_report_of_a_refusal_that_is_dismissed_ends_the_procedure(string procedure) =>
        Stretch.Begin(procedure).ToTheReply()
            .Then("replyToOffer.Refused", "reportRefusal.Reported", "orderCorrection.Dismissed").Ends();

    [Theory]
    [MemberData(nameof(Both))]
    public void An_offer_that_is_withdrawn_ends_the_procedure(string procedure) =>
        Stretch.Begin(procedure).ToTheReply().Then("replyToOffer.NoReply", "reportRefusal.Withdrawn").Ends();

    [Theory]
    [MemberData(nameof(Both))]
    public void A_counter_date_goes_to_and_fro_until_both_agree(string procedure) =>
        Stretch.Begin(procedure).ToTheReply()
            .Then("replyToOffer.DateProposed").Opens("agreeDate")
            .Then("agreeDate.DateProposed").Opens("confirmDate")
            .Then("confirmDate.DateProposed").Opens("agreeDate")
            .Then("agreeDate.Agreed")
            .Opens("appointWorkerRepresentatives", "appointEmployerRepresentatives", "provideInformation");

    [Theory]
    [MemberData(nameof(Both))]
    public void A_counter_date_may_be_agreed_by_the_employer(string procedure) =>
        Stretch.Begin(procedure).ToTheReply()
            .Then("replyToOffer.DateProposed", "agreeDate.DateProposed", "confirmDate.Agreed")
            .Opens("appointWorkerRepresentatives", "appointEmployerRepresentatives", "provideInformation");

    [Theory]
    [MemberData(nameof(Both))]
    public void Days_that_are_put_off_without_end_are_reported_by_either_side(string procedure)
    {
        Stretch.Begin(procedure).ToTheReply()
            .Then("replyToOffer.DateProposed", "agreeDate.DateProposed", "confirmDate.DateProposed", "agreeDate.Reported")
            .Opens("orderCorrection");
        Stretch.Begin(procedure).ToTheReply()
            .Then("replyToOffer.DateProposed", "agreeDate.DateProposed", "confirmDate.Reported", "orderCorrection.Ordered")
            .Opens("replyToOffer");
    }

    [Theory]
    [InlineData("collective-contract", "Resumed")]
    [InlineData("collective-contract", "CapReached")]
    [InlineData("wage-agreement", "Resumed")]
    [InlineData("wage-agreement", "CapReached")]
    public void A_suspended_bargaining_goes_on(string procedure, string outcome) =>
        Stretch.Begin(procedure).ToTheNegotiation()
            .Then("negotiate.Suspended").Opens("resume")
            .Then($"resume.{outcome}").Opens("negotiate");

    [Theory]
    [InlineData("collective-contract", "Settled")]
    [InlineData("collective-contract", "Unsettled")]
    [InlineData("wage-agreement", "Settled")]
    [InlineData("wage-agreement", "Unsettled")]
    public void A_deadlock_is_coordinated_and_bargaining_goes_on(string procedure, string outcome) =>
        Stretch.Begin(procedure).ToTheNegotiation()
            .Then("negotiate.Deadlocked").Opens("applyForCoordination")
            .Then("applyForCoordination.Applied").Opens("acceptCoordination")
            .Then("acceptCoordination.Accepted").Opens("coordinateDispute")
            .Then($"coordinateDispute.{outcome}").Opens("negotiate");

    [Theory]
    [MemberData(nameof(Both))]
    public void A_draft_that_the_congress_rejects_is_negotiated_again(string procedure) =>
        Stretch.Begin(procedure).ToTheNegotiation()
            .Then("negotiate.DraftClosed", "conveneCongress.Convened", "voteOnDraft.Rejected").Opens("negotiate")
            .Then("negotiate.DraftClosed").Opens("conveneCongress");

    [Theory]
    [MemberData(nameof(Both))]
    public void A_congress_that_misses_its_quorum_or_is_put_off_is_convened_again(string procedure) =>
        Stretch.Begin(procedure).ToTheNegotiation()
            .Then("negotiate.DraftClosed", "conveneCongress.Convened", "voteOnDraft.QuorumMissed").Opens("conveneCongress")
            .Then("conveneCongress.Convened", "voteOnDraft.Postponed").Opens("conveneCongress")
            .Then("conveneCongress.Convened").Opens("voteOnDraft");

    [Theory]
    [MemberData(nameof(Both))]
    public void An_objection_leads_back_to_bargaining_and_once_more_through_vote_signature_and_filing(string procedure)
    {
        var course = Stretch.Begin(procedure).ToTheReview();
        course.Then($"{Stretch.Review(course)}.Objected").Opens("negotiate")
            .OnToTheReview().Opens(Stretch.Review(course))
            .TakeEffect().Opens(Stretch.InForce);
        course.Position.Executions["voteOnDraft"].ShouldBe(2);
        course.Position.Executions["joinSigning"].ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_corrected_packet_is_received_and_reviewed_again(string procedure)
    {
        var course = Stretch.Begin(procedure).ToTheReview();
        course.Then($"{Stretch.Review(course)}.CorrectionAsked").Opens("correctPacket")
            .Then("correctPacket.Corrected").Opens("registerReceipt")
            .Then("registerReceipt.Received").Opens(Stretch.Review(course));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_change_goes_through_the_whole_procedure_and_is_published_again(string procedure)
    {
        var course = Stretch.Begin(procedure).ToTheContractInForce().Then("publishContract.Published", "requestRenewal.Requested")
            .Then("changeContract.ChangeAgreed").Opens("negotiate", "perform", "supervisePerformance")
            .OnToTheReview();
        course.TakeEffect().Opens(Stretch.InForce)
            .Then("perform.Expired", "requestRenewal.Lapsed").Opens("changeContract", "publishContract", "supervisePerformance")
            .Then("publishContract.Published").Ends();
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_change_that_stalls_leaves_the_contract_its_last_day(string procedure) =>
        Stretch.Begin(procedure).ToTheContractInForce()
            .Then("publishContract.Published", "requestRenewal.Lapsed", "changeContract.ChangeAgreed", "negotiate.Suspended")
            .Opens("perform", "resume", "supervisePerformance")
            .Then("perform.Expired").Ends();

    [Theory]
    [MemberData(nameof(Both))]
    public void A_contract_may_be_ended_early_while_a_change_is_bargained(string procedure) =>
        Stretch.Begin(procedure).ToTheContractInForce()
            .Then("changeContract.ChangeAgreed", "perform.Terminated")
            .Opens("negotiate", "publishContract", "reportTermination", "requestRenewal", "supervisePerformance")
            .Then("reportTermination.Reported").Ends();

    [Theory]
    [MemberData(nameof(Both))]
    public void A_change_that_takes_effect_when_the_old_term_is_over_is_performed_anew(string procedure)
    {
        var course = Stretch.Begin(procedure).ToTheContractInForce().Then("changeContract.ChangeAgreed").OnToTheReview()
            .Then("perform.Expired").Opens("publishContract", "requestRenewal", Stretch.Review(Stretch.Begin(procedure)), "supervisePerformance");
        course.TakeEffect().Opens(Stretch.InForce).Position.Executions["perform"].ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void An_early_termination_is_reported_and_ends_the_procedure(string procedure) =>
        Stretch.Begin(procedure).ToTheContractInForce()
            .Then("perform.Terminated").Opens("changeContract", "publishContract", "reportTermination", "requestRenewal", "supervisePerformance")
            .Then("reportTermination.Reported").Ends();

    [Theory]
    [MemberData(nameof(Both))]
    public void An_expiry_waits_for_the_publication_and_the_renewal(string procedure) =>
        Stretch.Begin(procedure).ToTheContractInForce()
            .Then("perform.Expired").Opens("changeContract", "publishContract", "requestRenewal", "supervisePerformance")
            .Then("publishContract.Published").Opens("changeContract", "requestRenewal", "supervisePerformance")
            .Then("requestRenewal.Lapsed").Ends();

    [Theory]
    [InlineData("collective-contract", "Requested")]
    [InlineData("collective-contract", "Lapsed")]
    [InlineData("wage-agreement", "Requested")]
    [InlineData("wage-agreement", "Lapsed")]
    public void A_renewal_asked_for_or_not_leaves_the_contract_in_force_to_its_last_day(string procedure, string outcome) =>
        Stretch.Begin(procedure).ToTheContractInForce()
            .Then("publishContract.Published", $"requestRenewal.{outcome}").Opens("changeContract", "perform", "supervisePerformance")
            .Then("perform.Expired").Ends();
}
