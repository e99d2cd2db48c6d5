using Domain.Law.OwnRules;

namespace Host.Pages.Law;

/// <summary>One document of a unit's own rules as it was recorded.</summary>
/// <param name="Number">Its number in the record.</param>
/// <param name="Pack">As it was recorded.</param>
/// <param name="InForce">With the days on which it is really in force; null where it never is, because it was taken back or another took its place before.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When.</param>
public sealed record UnitRulesEntry(int Number, OwnPack Pack, OwnPack? InForce, string By, DateTimeOffset At)
{
    /// <summary>Who took it back; null where nobody did.</summary>
    public UnitRulesWithdrawal? Withdrawn { get; init; }

    /// <summary>Whether it can still be taken back.</summary>
    public bool IsYetToBegin(DateOnly today) => Withdrawn is null && Pack.From > today;
}
