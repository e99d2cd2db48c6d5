namespace Domain.Filing;

/// <summary>What the authority states in a review opinion; the days of receipt and of issue come from the record.</summary>
/// <param name="PartiesAndAddresses">当事人的名称、地址.</param>
/// <param name="Opinion">审查意见.</param>
/// <param name="SealedBy">The authority whose seal it bears.</param>
/// <param name="Objections">The items objected to; empty in a statement of no objection.</param>
public sealed record ReviewStatement(
    string PartiesAndAddresses, string Opinion, string SealedBy, IReadOnlyList<ReviewItem> Objections);
