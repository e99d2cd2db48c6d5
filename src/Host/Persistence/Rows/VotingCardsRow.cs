using Domain;

namespace Host.Persistence.Rows;

/// <summary>From what the voting cards of a case follow: no card is stored, each is worked out again from this and its number.</summary>
internal sealed class VotingCardsRow
{
    public required CaseId Case { get; init; }

    /// <summary>32 random bytes; new ones make every earlier card void.</summary>
    public required byte[] Key { get; set; }
}
