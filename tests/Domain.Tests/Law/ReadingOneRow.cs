using Domain.Calendar;
using Domain.Law;

namespace Domain.Tests.Law;

public class ReadingOneRow
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData("CC-23", "20日", "20 calendar days")]
    [InlineData("CC-32", "3个月", "3 months")]
    [InlineData("BJ-24", "15个工作日", "15 working days")]
    [InlineData("BJ-14", "12个月", "12 months")] // at least once a year
    public void Its_period_reads_as_the_statute_says_it(string id, string zh, string en) =>
        Row(id).Period.ShouldNotBeNull().Text.ShouldBe(new Words(zh, en));

    [Theory]
    [InlineData("CC-44")] // 及时
    [InlineData("CC-31-max")] // a length of term is no deadline
    [InlineData("CC-29")]
    public void It_has_no_period_where_it_is_no_deadline(string id) => Row(id).Period.ShouldBeNull();

    [Fact]
    public void A_single_unit_is_not_plural_in_English() => new Period(1, PeriodUnit.Years).Text.En.ShouldBe("1 year");

    [Fact]
    public void Its_number_or_its_share_is_asked_for_only_where_it_has_one()
    {
        Row("CC-07").Number.ShouldBe(3);
        Row("CC-29").Share.ToString().ShouldBe("1/2");
        Should.Throw<InvalidOperationException>(() => Row("CC-29").Number).Message.ShouldBe("CC-29 (pass) holds no number.");
        Should.Throw<InvalidOperationException>(() => Row("CC-44").Share).Message.ShouldBe("CC-44 (publication) holds no share.");
    }

    [Fact]
    public void It_is_cited_by_instrument_and_article_and_as_unverified_where_it_is()
    {
        Row("BJ-20").ToCitation().ShouldBe(new Citation("BJ-20", "北京市实施〈中华人民共和国工会法〉办法", "第二十一条"));
        Row("WC-17").ToCitation().Verified.ShouldBeFalse();
        Row("WC-19").ToCitation().Verified.ShouldBeTrue();
        Row("BJ-34").ToCitation().Article.ShouldBe("");
    }

    private static RuleRow Row(string id) => Seeds.Law.Row(id, Today).ShouldNotBeNull();
}
