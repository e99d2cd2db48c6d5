using Domain.Bargaining;
using Domain.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class SigningTheContract
{
    [Fact]
    public void Binds_the_chiefs_name_the_account_and_the_exact_text()
    {
        BargainingCase bargaining = A.Case.WithDraftAdoptedOn("2026-10-15");
        var union = Acting.UnionOfficer("2026-10-16");

        Sign(bargaining, Side.Worker, union).ShouldBe("Signed");

        bargaining.Record.Signatures.ShouldBe(
            [new Signature(Side.Worker, "工会主席", union.By.Account, union.At, bargaining.Record.AdoptedText!, null)]);
    }

    [Fact]
    public void The_days_for_filing_run_from_the_second_signature()
    {
        BargainingCase bargaining = A.Case.WithDraftAdoptedOn("2026-10-15");

        Sign(bargaining, Side.Worker, Acting.UnionOfficer("2026-10-16"));
        bargaining.DayOf(StartEvent.Signed).ShouldBeNull();
        Sign(bargaining, Side.Employer, Acting.Hr("2026-10-19"));

        bargaining.DayOf(StartEvent.Signed).ShouldBe(Day("2026-10-19"));
    }

    [Fact]
    public void Is_refused_before_the_congress_adopted_the_draft()
    {
        BargainingCase bargaining = A.Case.WithCongressConvenedFor("2026-10-15");

        Refused.By(
            "bargaining.draft-passed-the-congress", "BJ-27",
            () => Sign(bargaining, Side.Worker, Acting.UnionOfficer("2026-10-16")),
            ("adopted", "false"), ("lastVoteOn", ""));
    }

    [Fact]
    public void Is_refused_a_second_time_for_the_same_side()
    {
        BargainingCase bargaining = A.Case.WithDraftAdoptedOn("2026-10-15");
        Sign(bargaining, Side.Worker, Acting.UnionOfficer("2026-10-16"));

        Refused.By(
            "bargaining.side-is-yet-to-sign", null,
            () => Sign(bargaining, Side.Worker, Acting.UnionOfficer("2026-10-17")),
            ("side", "Worker"), ("signedAt", "2026-10-16T02:00:00.0000000+00:00"));
    }

    [Fact]
    public void Is_refused_to_the_other_sides_office()
    {
        BargainingCase bargaining = A.Case.WithDraftAdoptedOn("2026-10-15");

        Refused.By(
            "bargaining.signer-is-the-chief-of-the-side", "CC-30",
            () => Sign(bargaining, Side.Worker, Acting.Hr("2026-10-16")),
            ("side", "Worker"), ("chief", "工会主席"), ("holdsTheOffice", "false"));
    }

    [Fact]
    public void Is_refused_to_the_same_office_at_a_unit_that_is_no_party()
    {
        BargainingCase bargaining = A.Case.WithDraftAdoptedOn("2026-10-15");
        var stranger = Acting.UnionOfficer("2026-10-16");
        stranger = stranger with { By = stranger.By with { Unit = Acting.Authority } };

        Refused.By(
            "bargaining.signer-is-the-chief-of-the-side", "CC-30",
            () => Sign(bargaining, Side.Worker, stranger),
            ("side", "Worker"), ("chief", "工会主席"), ("holdsTheOffice", "false"));
    }

    [Fact]
    public void Is_refused_to_a_side_without_a_chief()
    {
        BargainingCase bargaining = A.Case.WithDraftAdoptedOn("2026-10-15").With(r => r with { Delegations = [] });

        Refused.By(
            "bargaining.signer-is-the-chief-of-the-side", "CC-30",
            () => Sign(bargaining, Side.Worker, Acting.UnionOfficer("2026-10-16")),
            ("side", "Worker"), ("chief", ""), ("holdsTheOffice", "true"));
    }

    [Fact]
    public void Is_refused_where_the_signer_saw_another_text()
    {
        BargainingCase bargaining = A.Case.WithDraftAdoptedOn("2026-10-15");
        var seen = new string('0', 64);

        Refused.By(
            "bargaining.signer-saw-the-present-text", null,
            () => bargaining.SignFor(Side.Worker, new(seen, CaseBuilder.NoAnnexes, null), Acting.UnionOfficer("2026-10-16")),
            ("seen", seen), ("present", bargaining.Record.AdoptedText!));
    }

    [Fact]
    public void Is_refused_where_the_text_is_no_longer_the_one_adopted()
    {
        BargainingCase bargaining = A.Case.WithDraftAdoptedOn("2026-10-15").WithTerm("2026-11-01", "2029-10-31");
        var present = ContractText.Hash(bargaining.Record, CaseBuilder.NoAnnexes);

        Refused.By(
            "bargaining.text-is-the-one-adopted", "BJ-27",
            () => Sign(bargaining, Side.Worker, Acting.UnionOfficer("2026-10-16")),
            ("adopted", bargaining.Record.AdoptedText!), ("present", present));
        bargaining.Record.Signatures.ShouldBeEmpty();
    }

    [Fact]
    public void Of_wages_is_refused_before_the_employer_made_the_formal_text()
    {
        BargainingCase bargaining = A.Case.OfWages().WithDraftAdoptedOn("2026-10-15");

        Refused.By(
            "bargaining.formal-text-is-prepared", "WG-10",
            () => Sign(bargaining, Side.Worker, Acting.UnionOfficer("2026-10-16")),
            ("preparedOn", ""));

        bargaining.PrepareText(Acting.Hr("2026-10-16")).ShouldBe("Prepared");
        Sign(bargaining, Side.Worker, Acting.UnionOfficer("2026-10-16")).ShouldBe("Signed");
    }

    private static string Sign(BargainingCase bargaining, Side side, ActMoment moment) => bargaining.SignFor(
        side,
        new TextToSign(ContractText.Hash(bargaining.Record, CaseBuilder.NoAnnexes), CaseBuilder.NoAnnexes, null),
        moment);
}
