namespace Domain.Congress.Seats;

/// <summary>
/// How many of a number of persons belong to which group. Everybody is either 一线职工, 中层以上管理人员 or neither (technical
/// and office staff); women and dispatched staff are counted across all three.
/// </summary>
/// <param name="All">All persons, at least 0.</param>
/// <param name="FrontLine">一线职工.</param>
/// <param name="Managers">中层以上管理人员和领导人员.</param>
/// <param name="Women">女职工.</param>
/// <param name="Dispatched">劳务派遣职工.</param>
public sealed record Composition(int All, int FrontLine, int Managers, int Women, int Dispatched)
{
    /// <summary>Nobody.</summary>
    public static Composition None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Those who are neither front line nor managers.</summary>
    public int Others => All - FrontLine - Managers;

    /// <summary>Whether the numbers can be of one group of persons: none below zero, none above all, no person in two classes.</summary>
    public bool IsPossible =>
        FrontLine >= 0 && Managers >= 0 && Others >= 0 && Women >= 0 && Women <= All && Dispatched >= 0 && Dispatched <= All;

    /// <summary>Whether so many can be chosen out of a number of persons: group by group no more than there are.</summary>
    /// <param name="staff">Those among whom is chosen.</param>
    public bool FitsInto(Composition staff)
    {
        ArgumentNullException.ThrowIfNull(staff);
        return IsPossible && All <= staff.All && FrontLine <= staff.FrontLine && Managers <= staff.Managers
            && Others <= staff.Others && Women <= staff.Women && Dispatched <= staff.Dispatched
            && All - Women <= staff.All - staff.Women && All - Dispatched <= staff.All - staff.Dispatched;
    }

    /// <summary>Several groups of persons together.</summary>
    /// <param name="parts">The groups, without a person in common.</param>
    public static Composition Sum(IEnumerable<Composition> parts) => parts.Aggregate(None, (sum, part) => new(
        sum.All + part.All, sum.FrontLine + part.FrontLine, sum.Managers + part.Managers,
        sum.Women + part.Women, sum.Dispatched + part.Dispatched));
}
