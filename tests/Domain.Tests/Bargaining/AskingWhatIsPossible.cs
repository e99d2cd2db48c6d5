using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

/// <summary>What a page asks before it shows a button: the same rules that the act enforces.</summary>
public sealed class AskingWhatIsPossible
{
    public static TheoryData<string, string> Lacking => new()
    {
        { "Congress.ConveneCongress", "congress.draft-is-closed" },
        { "Congress.VoteOnDraft", "congress.is-convened" },
        { "Bargaining.PrepareText", "bargaining.draft-passed-the-congress" },
        { "Bargaining.SignForWorkers", "bargaining.draft-passed-the-congress" },
        { "Bargaining.SignForEmployer", "bargaining.draft-passed-the-congress" },
        { "Filing.SubmitPacket", "filing.both-chiefs-signed" },
        { "Filing.RegisterReceipt", "filing.packet-awaits-its-receipt" },
        { "Filing.ReviewContract", "filing.packet-is-under-review" },
        { "Filing.ReviewWageAgreement", "filing.packet-is-under-review" },
        { "Filing.CorrectPacket", "filing.correction-is-asked-for" },
        { "Disclosure.PublishContract", "disclosure.contract-is-in-effect" },
        { "Bargaining.Perform", "bargaining.contract-is-in-force" },
        { "Bargaining.ChangeContract", "bargaining.contract-is-in-force" },
        { "Bargaining.SupervisePerformance", "bargaining.contract-is-in-force" },
        { "Bargaining.ReportTermination", "bargaining.termination-awaits-its-report" },
        { "Bargaining.RequestRenewal", "bargaining.contract-is-in-force" },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public void A_case_that_has_not_come_so_far_names_the_first_thing_that_it_lacks(string activity, string rule) =>
        A.Case.Build().ConditionsOf(activity, Day("2026-10-01")).First(condition => !condition.Holds).Name.ShouldBe(rule);

    [Theory]
    [InlineData("Bargaining.SignForWorkers", false)]
    [InlineData("Bargaining.SignForEmployer", true)]
    public void Each_side_is_asked_about_its_own_signature(string activity, bool possible)
    {
        BargainingCase bargaining = A.Case.SignedOn("2026-10-16").With(r => r with { Signatures = [r.Signatures[0]] });

        bargaining.ConditionsOf(activity, Day("2026-10-17")).All(condition => condition.Holds).ShouldBe(possible);
    }

    [Fact]
    public void What_all_conditions_allow_is_then_done() =>
        A.Case.WithDraftClosedOn("2026-09-28").Build()
            .ConditionsOf("Congress.ConveneCongress", Day("2026-10-01")).ShouldAllBe(condition => condition.Holds);
}
