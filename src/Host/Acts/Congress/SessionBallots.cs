using Domain.Bargaining;
using Domain.Congress.Ballots;
using Domain.Congress.Sessions;
using Domain.Procedures;
using Host.Ballots;

namespace Host.Acts.Congress;

/// <summary>
/// Takes what came of a secret ballot over into the item of the session on which it was opened, and from there into the case
/// that it is about: one transaction, and no number is typed again.
/// </summary>
internal sealed class SessionBallots(SessionLinks links, BallotBell bell)
{
    /// <summary>Enters a ballot that is over; one that was opened on no item of a session stands by itself.</summary>
    public async Task EnterAsync(ICaseAggregate aggregate, SecretBallot ballot, ActMoment moment)
    {
        if (aggregate is Session session && session.ItemOf(ballot.Id) is { } item)
        {
            await EnterAsync(session, item, ballot, moment);
        }

        bell.Ring();
    }

    private async Task EnterAsync(Session session, SessionItem item, SecretBallot ballot, ActMoment moment)
    {
        if (ballot.Result is not { } result)
        {
            session.VoidBallotOn(item, ballot.Fault!.Zh, moment);
            return;
        }

        var counted = session.CountBallot(item, result, moment);
        var count = counted.Vote?.Result is { } votes ? votes with { Ballot = ballot.Id } : null;
        await links.EnterAsync(session, counted.Number, count, moment);
    }
}
