using Domain.Bargaining;
using Domain.Filing;
using static Domain.Tests.Days;

namespace Domain.Tests.Filing;

public sealed class ObjectingToAContract
{
    private static readonly ReviewStatement Statement =
        new("中建玖合发展集团有限公司，北京市大兴区", "第一条低于当地最低工资标准。", "北京市人力资源和社会保障局", [ReviewItem.Content]);

    // Last days from law.md section 4, worked examples 6 (with roll-over) and 7.
    [Theory]
    [InlineData("2026-03-10", "2026-03-25", "2026-03-26")]
    [InlineData("2026-06-05", "2026-06-22", "2026-06-23")]
    public void Is_in_time_on_the_last_day_of_the_review_and_refused_on_the_next(string received, string lastDay, string next)
    {
        A.Case.ReceivedOn(received).Build().RaiseObjection(Statement, Acting.Clerk(lastDay)).ShouldBe("Objected");

        BargainingCase late = A.Case.ReceivedOn(received);
        Refused.By(
            "filing.objection-in-time", "BJ-13",
            () => late.RaiseObjection(Statement, Acting.Clerk(next)),
            ("today", next), ("lastDay", lastDay))
            .Article!.Article.ShouldBe("第三十九条");
        late.Record.DraftClosedOn.ShouldNotBeNull();
    }

    [Fact]
    public void Issues_the_opinion_with_the_days_of_the_record()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-10");

        bargaining.RaiseObjection(Statement, Acting.Clerk("2026-03-20"));

        var opinion = bargaining.Record.Packets[^1].Opinion!;
        opinion.Objects.ShouldBeTrue();
        opinion.ReceivedOn.ShouldBe(Day("2026-03-10"));
        opinion.IssuedOn.ShouldBe(Day("2026-03-20"));
        opinion.Objections.ShouldBe([ReviewItem.Content]);
    }

    [Fact]
    public void Opens_the_text_again_and_keeps_the_old_signatures_with_the_packet()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-10");
        var signed = bargaining.Record.Signatures;

        bargaining.RaiseObjection(Statement, Acting.Clerk("2026-03-20"));

        bargaining.EnsureTextIsOpen();
        bargaining.Record.Signatures.ShouldBeEmpty();
        bargaining.Record.AdoptedText.ShouldBeNull();
        bargaining.Record.Packets[^1].Signatures.ShouldBe(signed);
        bargaining.OpenPacket.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "意见", "印章", "PartiesAndAddresses")]
    [InlineData("当事人", " ", "印章", "Opinion")]
    [InlineData("当事人", "意见", "", "SealedBy")]
    [InlineData("", "", "", "PartiesAndAddresses,Opinion,SealedBy")]
    public void Is_refused_without_a_mandatory_field(string parties, string opinion, string seal, string missing)
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-10");

        Refused.By(
            "filing.opinion-is-complete", "CC-41",
            () => bargaining.RaiseObjection(new(parties, opinion, seal, [ReviewItem.Content]), Acting.Clerk("2026-03-20")),
            ("missing", missing));
    }

    [Fact]
    public void Is_refused_without_an_item_that_is_objected_to()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-10");

        Refused.By(
            "filing.opinion-is-complete", "CC-41",
            () => bargaining.RaiseObjection(Statement with { Objections = [] }, Acting.Clerk("2026-03-20")),
            ("missing", "Objections"));
    }

    [Fact]
    public void Is_refused_where_nothing_is_under_review()
    {
        BargainingCase bargaining = A.Case.FiledOn("2026-03-09");

        Refused.By(
            "filing.packet-is-under-review", null,
            () => bargaining.RaiseObjection(Statement, Acting.Clerk("2026-03-20")),
            ("receivedOn", ""));
    }

    [Fact]
    public void Is_followed_by_a_new_vote_new_signatures_and_a_new_packet()
    {
        BargainingCase objected = A.Case.ReceivedOn("2026-03-10");
        objected.RaiseObjection(Statement, Acting.Clerk("2026-03-20"));

        BargainingCase again = A.Case.With(_ => objected.Record).SignedOn("2026-05-08");
        again.SubmitPacket(
            new(3, "", [PacketPaper.Contract, PacketPaper.Representatives, PacketPaper.CongressResolution, PacketPaper.RegistrationCertificate]),
            Acting.Hr("2026-05-11")).ShouldBe("Submitted");

        again.Record.Packets.Count.ShouldBe(2);
        again.Record.Packets[0].Signatures.ShouldNotBe(again.Record.Packets[1].Signatures);
    }
}
