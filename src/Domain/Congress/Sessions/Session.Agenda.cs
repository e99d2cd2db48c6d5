using Domain.Bargaining;
using Domain.Congress.Rules;

namespace Domain.Congress.Sessions;

/// <content>Where the meeting stands in its agenda.</content>
public sealed partial class Session
{
    /// <summary>
    /// The item that the hall is on: the one being voted on, else the one taken up last, else the first that is not dealt
    /// with; null where nothing stands on the list.
    /// </summary>
    public SessionItem? ItemNow =>
        VotedOnNow
        ?? Record.Items.Where(item => item is { Stands: true, TakenUpAt: not null }).MaxBy(item => item.TakenUpAt)
        ?? Record.Items.FirstOrDefault(item => item.Stands && !item.IsDealtWith);

    /// <summary>
    /// The item that comes next: the one after the present one that is not dealt with, else the first that was passed over;
    /// null where nothing is left.
    /// </summary>
    public SessionItem? ItemNext
    {
        get
        {
            var now = ItemNow?.Number;
            var left = Record.Items.Where(item => item.Stands && !item.IsDealtWith && item.Number != now).ToList();
            return left.Find(item => item.Number > now) ?? left.FirstOrDefault();
        }
    }

    /// <summary>Takes an item up: the hall's screen shows it from now on.</summary>
    /// <param name="number">The item.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The day has not come, the item is not on the list, or a vote is open on another.</exception>
    public void TakeUp(int number, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToMeet(moment.Today));
        var item = Find(number);
        new OneVoteIsOpenAtATime(VotedOnNow is { } open && open.Number != number ? open.Number : null).Enforce();
        Put(item with { TakenUpAt = moment.At });
    }
}
