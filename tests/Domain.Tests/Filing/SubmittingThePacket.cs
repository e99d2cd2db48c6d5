using Domain.Bargaining;
using Domain.Filing;
using static Domain.Tests.Days;

namespace Domain.Tests.Filing;

public sealed class SubmittingThePacket
{
    private static readonly PacketPaper[] Beijing =
    [
        PacketPaper.Contract, PacketPaper.Representatives, PacketPaper.CongressResolution, PacketPaper.RegistrationCertificate,
    ];

    // Last days from law.md section 4: worked examples 4 (ten days) and 5 (seven days for wages).
    [Theory]
    [InlineData(false, "2026-02-06", "2026-02-24")]
    [InlineData(true, "2026-04-28", "2026-05-06")]
    public void On_the_last_day_is_in_time_and_on_the_next_is_taken_as_late(bool wages, string signedOn, string lastDay)
    {
        Filed(wages, signedOn, lastDay).IsLate.ShouldBeFalse();
        Filed(wages, signedOn, lastDay).LastDay.ShouldBe(Day(lastDay));
        Filed(wages, signedOn, Next(lastDay)).IsLate.ShouldBeTrue();
    }

    // 上海市集体合同条例 Art 23: ten days from the notice of the adoption, here on the day before the signatures.
    [Fact]
    public void In_Shanghai_the_days_run_from_the_adoption_and_not_from_the_signatures()
    {
        BargainingCase shanghai = A.Case.In("310115").SignedOn("2026-11-03");
        BargainingCase beijing = A.Case.SignedOn("2026-11-03");

        shanghai.FilingDeadline!.Deadline.Due.ShouldBe(Day("2026-11-12"));
        beijing.FilingDeadline!.Deadline.Due.ShouldBe(Day("2026-11-13"));
    }

    [Fact]
    public void Keeps_the_signatures_with_which_it_was_filed()
    {
        BargainingCase bargaining = A.Case.SignedOn("2026-10-16");

        bargaining.SubmitPacket(new(3, "", Beijing), Acting.Hr("2026-10-19")).ShouldBe("Submitted");

        var packet = bargaining.Record.Packets.ShouldHaveSingleItem();
        packet.Signatures.ShouldBe(bargaining.Record.Signatures);
        packet.SubmittedOn.ShouldBe(Day("2026-10-19"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Is_refused_before_both_chiefs_signed(int signatures)
    {
        BargainingCase bargaining = A.Case.SignedOn("2026-10-16").With(r => r with { Signatures = [.. r.Signatures.Take(signatures)] });

        Refused.By(
            "filing.both-chiefs-signed", "CC-30",
            () => bargaining.SubmitPacket(new(3, "", Beijing), Acting.Hr("2026-10-19")),
            ("signatures", $"{signatures}"));
    }

    [Fact]
    public void Is_refused_where_this_signed_text_is_filed_already()
    {
        BargainingCase bargaining = A.Case.FiledOn("2026-10-19");

        Refused.By(
            "filing.signed-text-is-yet-to-be-filed", null,
            () => bargaining.SubmitPacket(new(3, "", Beijing), Acting.Hr("2026-10-20")),
            ("submittedOn", "2026-10-19"));
    }

    [Fact]
    public void Is_refused_with_two_copies_where_three_are_asked_for()
    {
        BargainingCase bargaining = A.Case.SignedOn("2026-10-16");

        Refused.By(
            "filing.copies-are-enough", "CC-37",
            () => bargaining.SubmitPacket(new(2, "", Beijing), Acting.Hr("2026-10-19")),
            ("copies", "2"), ("needed", "3"));
    }

    [Fact]
    public void Of_wages_is_refused_without_an_explanation()
    {
        BargainingCase bargaining = A.Case.OfWages().SignedOn("2026-10-16");

        Refused.By(
            "filing.explanation-is-given", "WG-11-copies",
            () => bargaining.SubmitPacket(new(3, " ", Beijing), Acting.Hr("2026-10-19")))
            .Field.ShouldBe("Explanation");
    }

    [Fact]
    public void Is_refused_in_beijing_without_the_papers_on_the_list()
    {
        BargainingCase bargaining = A.Case.SignedOn("2026-10-16");

        Refused.By(
            "filing.dossier-is-complete", "BJ-16",
            () => bargaining.SubmitPacket(new(3, "", [PacketPaper.Contract, PacketPaper.Representatives]), Acting.Hr("2026-10-19")),
            ("missing", "CongressResolution,RegistrationCertificate"))
            .Message.Zh.ShouldContain("用人单位登记证明");
    }

    [Fact]
    public void Needs_no_list_of_papers_where_the_place_has_none() =>
        A.Case.In("310000").SignedOn("2026-10-16").Build()
            .SubmitPacket(new(3, "", [PacketPaper.Contract]), Acting.Hr("2026-10-19")).ShouldBe("Submitted");

    private static FilingPacket Filed(bool wages, string signedOn, string filed)
    {
        BargainingCase bargaining = (wages ? A.Case.OfWages() : A.Case).SignedOn(signedOn);
        bargaining.SubmitPacket(new(3, "工资调整说明", Beijing), Acting.Hr(filed));
        return bargaining.Record.Packets[^1];
    }

    private static string Next(string day) =>
        Day(day).AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
