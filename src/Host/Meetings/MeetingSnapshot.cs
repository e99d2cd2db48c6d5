using Domain.Congress.Sessions;
using Host.Ballots;

namespace Host.Meetings;

/// <summary>What a hall sees of its session at one moment.</summary>
/// <param name="Session">The session; nobody changes it.</param>
/// <param name="Version">The version of its case.</param>
/// <param name="Ballot">The case's latest ballot; null where there is none yet.</param>
internal sealed record MeetingSnapshot(Session Session, int Version, BallotState? Ballot)
{
    /// <summary>Changes whenever something on the hall's screen does.</summary>
    public string Stamp => Ballot is { } ballot
        ? FormattableString.Invariant($"{Version}.{ballot.Number}.{(int)ballot.Phase}.{ballot.Issued}.{ballot.Cast}")
        : FormattableString.Invariant($"{Version}");
}
