namespace Domain.Congress.Elections;

/// <summary>主席团, voted in the preparatory session (企业民主管理规定 Art 19).</summary>
/// <param name="Members">Its members.</param>
/// <param name="VotedOn">The day of the preparatory session that voted it in.</param>
public sealed record Presidium(IReadOnlyList<PresidiumMember> Members, DateOnly VotedOn);
