using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class ProvidingInformation
{
    private static readonly FileId Paper = new(new Guid(42, 0, 0, new byte[8]));

    [Fact]
    public void Keeps_what_was_handed_over_and_when()
    {
        BargainingCase bargaining = A.Case.JustOpened();

        bargaining.ProvideInformation("上年度工资总额。", [Paper], Acting.Hr("2026-09-20")).ShouldBe("Provided");

        var given = bargaining.Record.Information.ShouldHaveSingleItem();
        given.Summary.ShouldBe("上年度工资总额。");
        given.ProvidedOn.ShouldBe(Day("2026-09-20"));
        given.Files.ShouldBe([Paper]);
    }

    [Fact]
    public void Is_refused_where_nothing_is_said_of_it() => Refused.By(
        "bargaining.text-is-within-its-bounds", null,
        () => A.Case.JustOpened().Build().ProvideInformation(" ", [Paper], Acting.Hr("2026-09-20")),
        ("field", "Summary"), ("length", "0"), ("least", "1"), ("most", "4000"));

    // 工资集体协商试行办法 Art 18: 协商开始前5日内, a window: 2026-10-08 to 2026-10-13.
    [Theory]
    [InlineData("2026-10-07", false)]
    [InlineData("2026-10-08", true)]
    [InlineData("2026-10-13", true)]
    [InlineData("2026-10-14", false)]
    public void For_wages_there_is_a_window_which_is_remarked_on_and_not_enforced(string day, bool inside)
    {
        BargainingCase bargaining = A.Case.JustOpened().OfWages().With(r => r with { FirstMeeting = Day("2026-10-13") });

        var remark = bargaining.WindowOfInformation(Day(day))!;

        remark.Holds.ShouldBe(inside);
        remark.Explain().Rule.ShouldBe("bargaining.information-is-within-its-window");
        remark.Explain().Article!.RuleId.ShouldBe("WG-08");
        bargaining.ProvideInformation("上年度工资总额。", [], Acting.Hr(day)).ShouldBe("Provided");
    }

    [Fact]
    public void For_a_collective_contract_there_is_no_window() =>
        A.Case.JustOpened().With(r => r with { FirstMeeting = Day("2026-10-13") }).Build()
            .WindowOfInformation(Day("2026-10-08")).ShouldBeNull();
}
