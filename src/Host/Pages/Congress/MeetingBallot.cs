using Domain.Congress.Ballots;
using Host.Ballots;

namespace Host.Pages.Congress;

/// <summary>What is shown of an open secret ballot: how many, never who, and no mark before it is closed.</summary>
/// <param name="Id">The ballot.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Present">Voters on the frozen roll.</param>
/// <param name="Issued">Papers given out.</param>
/// <param name="Cast">Papers in the box.</param>
/// <param name="Seals">The fingerprints of its seals, which every phone shows too.</param>
public sealed record MeetingBallot(BallotId Id, BallotPhase Phase, int Present, int Issued, int Cast, IReadOnlyList<string> Seals)
{
    internal static MeetingBallot Of(BallotState state) => new(
        state.Id, state.Phase, state.Present, state.Issued, state.Cast, [.. state.Seals.Select(seal => seal.Fingerprint)]);
}
