using Domain;
using Domain.Bargaining;
using Host.Pages.Print;

namespace Host.Tests.Print;

public sealed class TellingWhoseReplyItIs
{
    private const ReplyKind Date = ReplyKind.DateProposed;

    [Theory]
    [InlineData(new[] { ReplyKind.Accepted }, "E")]
    [InlineData(new[] { Date, Date, Date }, "EWE")]
    [InlineData(new[] { ReplyKind.Refused, ReplyKind.Accepted }, "EE")]
    [InlineData(new[] { ReplyKind.Refused, Date, Date }, "EEW")]
    public void The_employer_begins_and_proposed_days_go_back_and_forth(ReplyKind[] kinds, string sides) =>
        string.Concat(ReplySides.Of([.. kinds.Select(k => new Reply(k, new DateOnly(2026, 9, 4), null, null, ""))])
            .Select(s => s == Side.Employer ? 'E' : 'W')).ShouldBe(sides);
}
