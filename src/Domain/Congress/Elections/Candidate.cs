using Domain.Congress.Seats;

namespace Domain.Congress.Elections;

/// <summary>A person who stands for election as representative.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Group">Front line, manager or neither.</param>
/// <param name="IsWoman">女职工.</param>
/// <param name="IsDispatched">劳务派遣职工.</param>
public sealed record Candidate(RepresentativeId Id, string Name, StaffGroup Group, bool IsWoman, bool IsDispatched)
{
    /// <summary>The person as one among the seats' groups.</summary>
    public Composition Composition => new(
        1, Group == StaffGroup.FrontLine ? 1 : 0, Group == StaffGroup.Manager ? 1 : 0, IsWoman ? 1 : 0, IsDispatched ? 1 : 0);
}
