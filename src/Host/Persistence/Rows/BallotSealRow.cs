using Domain.Congress.Ballots;

namespace Host.Persistence.Rows;

/// <summary>The key with which a voter group's papers are sealed; destroyed when the ballot closes.</summary>
internal sealed class BallotSealRow
{
    public required BallotId Ballot { get; init; }

    public required string Group { get; init; }

    /// <summary>An RSA private key as PKCS#1.</summary>
    public required byte[] Key { get; init; }
}
