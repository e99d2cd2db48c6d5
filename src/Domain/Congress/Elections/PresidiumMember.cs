namespace Domain.Congress.Elections;

/// <summary>A member of the presidium.</summary>
/// <param name="Id">The person, a representative.</param>
/// <param name="IsLeader">True for a leader of the enterprise or the Party; false for workers, technicians and managers.</param>
public sealed record PresidiumMember(RepresentativeId Id, bool IsLeader);
