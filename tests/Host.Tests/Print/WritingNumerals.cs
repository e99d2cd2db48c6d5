using Host.Pages.Print;

namespace Host.Tests.Print;

public sealed class WritingNumerals
{
    [Theory]
    [InlineData(0, "零")]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(99, "九十九")]
    [InlineData(100, "一百")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(115, "一百一十五")]
    [InlineData(1000, "一千")]
    [InlineData(1001, "一千零一")]
    [InlineData(1010, "一千零一十")]
    [InlineData(2026, "二千零二十六")]
    [InlineData(9999, "九千九百九十九")]
    public void As_statutes_number_their_articles(int number, string numeral) => Numeral.Of(number).ShouldBe(numeral);

    [Theory]
    [InlineData(-1)]
    [InlineData(10000)]
    public void Beyond_its_bounds_it_writes_nothing(int number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Numeral.Of(number));
}
