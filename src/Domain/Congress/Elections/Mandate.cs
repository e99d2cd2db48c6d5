namespace Domain.Congress.Elections;

/// <summary>One person's seat, from an election to the end of the term (常任制, 企业民主管理规定 Art 26) or to its early end.</summary>
/// <param name="Holder">The representative.</param>
/// <param name="ElectingUnit">The electing unit's name.</param>
/// <param name="From">The day of the election, or the term's first day where that is later; the mandate counts from it on.</param>
/// <param name="End">Its early end; null while it lasts.</param>
public sealed record Mandate(Candidate Holder, string ElectingUnit, DateOnly From, MandateEnd? End = null)
{
    /// <summary>Whether the seat is held on a day; on the day of its end it is not any more.</summary>
    /// <param name="day">The day asked about.</param>
    public bool IsHeldOn(DateOnly day) => From <= day && (End is null || day < End.On);
}
