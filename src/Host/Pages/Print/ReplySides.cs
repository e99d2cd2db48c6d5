using Domain;
using Domain.Bargaining;

namespace Host.Pages.Print;

/// <summary>
/// Whose each reply is. The first is the employer's, and so is one after an order to bargain; a day that is proposed
/// against a proposed day comes from the other side.
/// </summary>
internal static class ReplySides
{
    public static IReadOnlyList<Side> Of(IReadOnlyList<Reply> replies)
    {
        var sides = new List<Side>(replies.Count);
        for (var i = 0; i < replies.Count; i++)
        {
            var answersADay = i > 0 && replies[i].Kind == ReplyKind.DateProposed && replies[i - 1].Kind == ReplyKind.DateProposed;
            sides.Add(answersADay && sides[i - 1] == Side.Employer ? Side.Worker : Side.Employer);
        }

        return sides;
    }
}
