namespace Domain.Congress.Sessions;

/// <summary>One teller's count of one vote. All numbers are persons.</summary>
/// <param name="Round">Which counting, from 1 on; a recount is the next.</param>
/// <param name="Account">Whose account entered it.</param>
/// <param name="Teller">The teller's name.</param>
/// <param name="Yes">赞成.</param>
/// <param name="No">反对.</param>
/// <param name="Abstained">弃权.</param>
/// <param name="Spoilt">废票.</param>
public sealed record TellerCount(int Round, AccountId Account, string Teller, int Yes, int No, int Abstained, int Spoilt)
{
    /// <summary>Whether both say the same.</summary>
    /// <param name="other">Another count.</param>
    public bool Agrees(TellerCount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Yes, No, Abstained, Spoilt) == (other.Yes, other.No, other.Abstained, other.Spoilt);
    }
}
