using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class KeepingTheTextUnchanged
{
    [Fact]
    public void An_open_text_may_change() => A.Case.Build().EnsureTextIsOpen();

    [Fact]
    public void A_closed_text_may_not()
    {
        BargainingCase bargaining = A.Case.WithDraftClosedOn("2026-09-28");

        Refused.By("bargaining.text-is-unchanged", null, bargaining.EnsureTextIsOpen, ("closedOn", "2026-09-28"))
            .Message.Zh.ShouldContain("2026年9月28日");
    }

    [Fact]
    public void A_signed_text_may_not()
    {
        BargainingCase bargaining = A.Case.SignedOn("2026-10-16");

        Refused.By("bargaining.text-is-unchanged", null, bargaining.EnsureTextIsOpen, ("closedOn", "2026-09-25"));
    }

    public static TheoryData<string, Action<BargainingCase, ActMoment>> WaysIn => new()
    {
        { "propose", (c, m) => c.ProposeClause(Side.Worker, new(0, Topic.Other, "补充", "另行约定。"), m) },
        { "answer", (c, m) => c.AnswerClause(Side.Employer, new(0, 1), "不调整。", m) },
        { "agree", (c, m) => c.AgreeClause(new(0, 1), "不调整。", m) },
        { "close", (c, m) => c.CloseDraft(new(new(Day("2026-11-01"), Day("2029-10-31")), [], true, true), m) },
    };

    [Theory]
    [MemberData(nameof(WaysIn))]
    public void No_way_in_changes_a_text_that_is_being_signed(string way, Action<BargainingCase, ActMoment> change)
    {
        BargainingCase bargaining = A.Case.SignedOn("2026-10-16");
        var text = ContractText.Hash(bargaining.Record, CaseBuilder.NoAnnexes);

        var refusal = Should.Throw<RefusedException>(() => change(bargaining, Acting.UnionOfficer("2026-10-17")), way).Refusal;

        refusal.Rule.ShouldBe("bargaining.text-is-unchanged", way);
        ContractText.Hash(bargaining.Record, CaseBuilder.NoAnnexes).ShouldBe(text, way);
    }
}
