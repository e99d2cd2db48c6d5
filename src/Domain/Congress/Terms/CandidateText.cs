using Domain.Congress.Elections;

namespace Domain.Congress.Terms;

/// <summary>A candidate with the votes, as the electing unit reports them.</summary>
/// <param name="Fresh">The id that a person gets who was never reported by this electing unit.</param>
/// <param name="Name">The name, by which an electing unit tells its people apart.</param>
/// <param name="Group">Front line, manager or neither.</param>
/// <param name="IsWoman">女职工.</param>
/// <param name="IsDispatched">劳务派遣职工.</param>
public sealed record CandidateText(RepresentativeId Fresh, string Name, StaffGroup Group, bool IsWoman, bool IsDispatched)
{
    /// <summary>The votes, persons, at least 0.</summary>
    public required int Votes { get; init; }
}
