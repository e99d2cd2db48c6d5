using Domain.Bargaining;

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
}
