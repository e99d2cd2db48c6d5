namespace Domain.Filing;

/// <summary>The written review opinion (审查意见书, 集体合同规定 Art 45) with its mandatory fields.</summary>
/// <param name="Objects">True for an objection, false for a statement of no objection.</param>
/// <param name="PartiesAndAddresses">当事人的名称、地址.</param>
/// <param name="ReceivedOn">收到集体合同的时间.</param>
/// <param name="Opinion">审查意见.</param>
/// <param name="IssuedOn">作出审查意见的时间.</param>
/// <param name="SealedBy">The authority whose seal it bears.</param>
/// <param name="Objections">The items objected to, by review item; empty where it does not object.</param>
public sealed record ReviewOpinion(
    bool Objects, string PartiesAndAddresses, DateOnly ReceivedOn, string Opinion, DateOnly IssuedOn, string SealedBy,
    IReadOnlyList<ReviewItem> Objections);
