using Domain.Congress.Ballots;

namespace Host.Ballots;

/// <summary>Where a case's latest ballot stands, as every phone and the hall's screen see it.</summary>
/// <param name="Id">The ballot.</param>
/// <param name="Number">Which of its case's ballots it is.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Paper">The ballot paper.</param>
/// <param name="Seals">The public seals.</param>
/// <param name="Present">Voters on the frozen roll.</param>
/// <param name="Issued">Papers given out.</param>
/// <param name="Cast">Papers in the box.</param>
internal sealed record BallotState(
    BallotId Id, int Number, BallotPhase Phase, BallotPaper Paper, IReadOnlyList<SealState> Seals, int Present, int Issued, int Cast);
