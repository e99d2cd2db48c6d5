using Domain.Congress.Ballots;
using Domain.Congress.Rules;

namespace Domain.Tests.Congress;

public sealed class NamingTheVoters
{
    [Theory]
    [InlineData("1-3，5", "1 2 3 5")]
    [InlineData("5、1-2", "5 1 2")]
    [InlineData(" 7 ~ 7", null)] // a blank parts numbers
    [InlineData("7～8\n10", "7 8 10")]
    [InlineData("2至3；2", "2 3 2")]
    [InlineData("", "")]
    [InlineData("3-1", null)]
    [InlineData("1-2-3", null)]
    [InlineData("第1号", null)]
    [InlineData("-5", null)]
    [InlineData("1-9999999", null)]
    [InlineData("1-999999 1-999999", null)]
    public void Numbers_are_read_as_people_write_them(string text, string? numbers) =>
        (VoterNumbers.Read(text) is { } read ? string.Join(' ', read) : null).ShouldBe(numbers);

    [Theory]
    [InlineData("1-30，36", null)]
    [InlineData("1-37", "37")]
    [InlineData("0-3", "0")]
    [InlineData("1-3，2", "2")]
    [InlineData("一号", "")]
    public void The_roll_names_each_of_the_entitled_at_most_once(string text, string? wrong)
    {
        var rule = new VotersAreToldApart(VoterNumbers.Read(text), 36);

        rule.Holds.ShouldBe(wrong is null);
        if (wrong is not null)
        {
            Refused.By("congress.voters-are-told-apart", null, rule.Enforce, ("wrong", wrong), ("entitled", "36"));
        }
    }
}
