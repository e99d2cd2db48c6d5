namespace Workflows.Tests.Definitions;

/// <summary>A customised diagram can add a step, never leave out one that the statutes demand.</summary>
public sealed class RefusingAWayAroundTheStatute
{
    private const string PastTheVote = "without Congress.VoteOnDraft with Adopted, against 集体合同规定 Art";

    [Theory]
    [InlineData("voteOnDraft", "Congress.VoteOnDraft", "集体合同规定 Art 36")]
    [InlineData("signForWorkers", "Bargaining.SignForWorkers", "集体合同规定 Art 37")]
    [InlineData("signForEmployer", "Bargaining.SignForEmployer", "集体合同规定 Art 37")]
    [InlineData("submitPacket", "Filing.SubmitPacket", "集体合同规定 Art 42")]
    [InlineData("registerReceipt", "Filing.RegisterReceipt", "集体合同规定 Art 42")]
    [InlineData("reviewContract", "Filing.ReviewContract or Filing.ReviewWageAgreement", "集体合同规定 Art 44")]
    [InlineData("publishContract", "Disclosure.PublishContract", "集体合同规定 Art 48")]
    public void A_statutory_step_left_out_is_refused(string node, string step, string article) =>
        new Mutated().Remove(node).Faults()
            .ShouldContain($"$.root.activities: the statutory step {step} is left out, against {article}");

    [Fact]
    public void A_way_to_the_filing_past_the_vote_is_refused()
    {
        var bad = new Mutated().Lead("negotiate", "DraftClosed", "forkSigning").Lead("resume", "Resumed", "conveneCongress");
        bad.Faults().ShouldBe(
        [
            bad.At("signForWorkers", $"signForWorkers can be reached from sendOffer {PastTheVote} 37"),
            bad.At("signForEmployer", $"signForEmployer can be reached from sendOffer {PastTheVote} 37"),
            bad.At("submitPacket", $"submitPacket can be reached from sendOffer {PastTheVote} 36"),
        ]);
    }

    [Fact]
    public void A_rejected_draft_that_is_signed_all_the_same_is_refused()
    {
        var bad = new Mutated().Lead("voteOnDraft", "Rejected", "forkSigning");
        bad.Faults().ShouldContain(bad.At("submitPacket", $"submitPacket can be reached from sendOffer {PastTheVote} 36"));
    }

    [Theory]
    [InlineData("Bargaining.SignForWorkers")]
    [InlineData("Bargaining.SignForEmployer")]
    public void A_join_that_does_not_wait_for_both_signatures_is_refused(string missing)
    {
        var bad = new Mutated();
        bad.Activity("joinSigning")["mode"]!["expression"]!["value"] = "WaitAny";
        bad.Faults().ShouldContain(bad.At(
            "submitPacket", $"submitPacket can be reached from sendOffer without {missing} with Signed, against 集体合同规定 Art 37"));
    }

    [Fact]
    public void A_receipt_of_what_nobody_filed_is_refused()
    {
        var bad = new Mutated().Connect("joinSigning", "Done", "registerReceipt");
        bad.Faults().ShouldContain(bad.At(
            "registerReceipt",
            "registerReceipt can be reached from sendOffer without Filing.SubmitPacket with Submitted, against 集体合同规定 Art 42"));
    }

    [Fact]
    public void A_review_that_nobody_received_is_refused()
    {
        var bad = new Mutated().Connect("submitPacket", "Submitted", "reviewContract");
        bad.Faults().ShouldBe([bad.At(
            "reviewContract",
            "reviewContract can be reached from sendOffer without Filing.RegisterReceipt with Received, against 集体合同规定 Art 44")]);
    }

    [Fact]
    public void A_publication_before_the_contract_is_in_force_is_refused()
    {
        var bad = new Mutated().Connect("registerReceipt", "Received", "publishContract");
        bad.Faults().ShouldBe([bad.At(
            "publishContract",
            "publishContract can be reached from sendOffer without Filing.ReviewContract or Filing.ReviewWageAgreement "
            + "with TookEffect or Cleared, against 集体合同规定 Art 47")]);
    }

    [Fact]
    public void A_change_before_the_contract_is_in_force_is_refused()
    {
        var bad = new Mutated().Connect("registerReceipt", "Received", "changeContract");
        bad.Faults().ShouldBe([bad.At(
            "changeContract",
            "changeContract can be reached from sendOffer without Filing.ReviewContract or Filing.ReviewWageAgreement "
            + "with TookEffect or Cleared, against 集体合同规定 Art 47")]);
    }

    [Fact]
    public void A_renegotiated_text_that_skips_the_vote_is_refused_although_the_first_text_was_voted_on()
    {
        var bad = new Mutated().Add("renegotiate", "Bargaining.Negotiate")
            .Lead("reviewContract", "Objected", "renegotiate")
            .Connect("renegotiate", "DraftClosed", "forkSigning")
            .Connect("renegotiate", "Suspended", "resume")
            .Connect("renegotiate", "Deadlocked", "applyForCoordination");
        bad.Faults().ShouldContain(bad.At("submitPacket", $"submitPacket can be reached from renegotiate {PastTheVote} 36"));
    }

    [Fact]
    public void A_signed_contract_that_is_never_filed_is_refused()
    {
        var bad = new Mutated().Connect("signForWorkers", "Signed", "endCompleted");
        bad.Faults().ShouldBe([bad.At(
            "endCompleted",
            "endCompleted can be reached after a signature "
            + "without Filing.SubmitPacket with Submitted, against 集体合同规定 Art 42")]);
    }

    [Fact]
    public void A_step_added_between_two_others_is_accepted() =>
        new Mutated().Add("secondSupply", "Bargaining.ProvideInformation")
            .Lead("voteOnDraft", "Rejected", "secondSupply")
            .Connect("secondSupply", "Provided", "negotiate")
            .Faults().ShouldBeEmpty();
}
