using Domain.Congress.Elections;

namespace Domain.Congress.Terms;

/// <summary>A representative who holds a seat.</summary>
/// <param name="Number">The number on the roll, from 1 on; nobody else ever has it in this term.</param>
/// <param name="Person">The person.</param>
/// <param name="ElectingUnit">The electing unit's name.</param>
/// <param name="Delegation">The delegation; the electing unit's name as long as none are formed.</param>
/// <param name="IsHead">团（组）长.</param>
public sealed record RollEntry(int Number, Candidate Person, string ElectingUnit, string Delegation, bool IsHead);
