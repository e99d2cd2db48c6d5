using Domain.Bargaining;

namespace Domain.Tests.Bargaining;

public sealed class PreparingTheFormalText
{
    [Fact]
    public void Is_refused_before_the_congress_adopted_the_draft()
    {
        BargainingCase bargaining = A.Case.OfWages().WithDraftClosedOn("2026-10-01");

        Refused.By(
            "bargaining.draft-passed-the-congress", "WG-09",
            () => bargaining.PrepareText(Acting.Hr("2026-10-16")),
            ("adopted", "false"), ("lastVoteOn", ""));
    }

    [Fact]
    public void Is_refused_a_second_time()
    {
        BargainingCase bargaining = A.Case.OfWages().WithDraftAdoptedOn("2026-10-15");
        bargaining.PrepareText(Acting.Hr("2026-10-16"));

        Refused.By(
            "bargaining.formal-text-is-due", null,
            () => bargaining.PrepareText(Acting.Hr("2026-10-17")),
            ("preparedOn", "2026-10-16"));
    }

    [Fact]
    public void Changes_no_word_of_the_text()
    {
        BargainingCase bargaining = A.Case.OfWages().WithDraftAdoptedOn("2026-10-15");

        bargaining.PrepareText(Acting.Hr("2026-10-16"));

        ContractText.Hash(bargaining.Record, CaseBuilder.NoAnnexes).ShouldBe(bargaining.Record.AdoptedText);
    }
}
