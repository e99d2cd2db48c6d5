using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

/// <summary>What the law wants as a rule and does not command: said, never refused.</summary>
public sealed class RemarkingOnRepresentatives
{
    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void More_than_the_usual_ten_in_Beijing_is_remarked_on(int count, bool usual)
    {
        var remark = On("110000", count, women: 1).Single(rule => rule.Name == "bargaining.representatives-keep-to-the-usual-maximum");

        remark.Holds.ShouldBe(usual);
        remark.Explain().Article!.RuleId.ShouldBe("BJ-02-max");
        remark.Explain().Facts.ShouldBe(new Dictionary<string, string> { ["count"] = $"{count}", ["maximum"] = "10" });
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_worker_side_without_a_woman_in_Beijing_is_remarked_on(int women, bool fits)
    {
        var remark = On("110000", 3, women).Single(rule => rule.Name == "bargaining.worker-side-has-a-woman");

        remark.Holds.ShouldBe(fits);
        remark.Explain().Article!.RuleId.ShouldBe("BJ-33");
    }

    [Fact]
    public void Where_no_rule_speaks_nothing_is_remarked_on() => On("130000", 20, women: 0).ShouldBeEmpty();

    [Fact]
    public void A_side_without_a_list_has_no_remarks() =>
        A.Case.JustOpened().Build().RemarksOnRepresentatives(Side.Worker, Day("2026-09-20")).ShouldBeEmpty();

    private static IReadOnlyList<Rule> On(string place, int count, int women)
    {
        IReadOnlyList<Representative> members =
            [.. Enumerable.Range(1, count).Select(i => new Representative($"代表{i}", "代表", i == 1, false, i <= women, false))];
        BargainingCase bargaining = A.Case.In(place).With(r => r with
        {
            Delegations = [new Delegation(Side.Worker, members, Day("2026-09-20"), null)],
        });
        return bargaining.RemarksOnRepresentatives(Side.Worker, Day("2026-09-20"));
    }
}
