using Host.Pages.Text;

namespace Host.Tests.Pages;

public sealed class WritingACount
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(CountText.Enough, "999+")]
    public void Says_the_number_or_that_there_are_more(int count, string text) => CountText.Of(count).ShouldBe(text);
}
