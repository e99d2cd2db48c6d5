namespace Domain.Congress.Elections;

/// <summary>专门委员会（小组）, whose members the congress approves (企业民主管理规定 Art 11).</summary>
/// <param name="Name">Such as 提案审查委员会.</param>
/// <param name="Head">Its head.</param>
/// <param name="Members">Its members, the head among them; not all need be representatives.</param>
/// <param name="ApprovedOn">The day on which the congress approved them; null while it has not, and then the committee does not act.</param>
public sealed record SpecialCommittee(
    string Name, RepresentativeId Head, IReadOnlyList<RepresentativeId> Members, DateOnly? ApprovedOn)
{
    /// <summary>What the congress decided on these members; null while it was not asked.</summary>
    public CommitteeDecision? Decision { get; init; }
}
