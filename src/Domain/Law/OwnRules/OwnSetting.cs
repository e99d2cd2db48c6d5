using Domain.Calendar;

namespace Domain.Law.OwnRules;

/// <summary>What holds in a unit for a matter on a day, and where it comes from.</summary>
/// <param name="Value">The number, at least 1.</param>
/// <param name="Unit">What it is measured in.</param>
/// <param name="Own">The unit's own rule, where it decides; null where the packs' row does.</param>
/// <param name="Row">The packs' row: the law, common practice or a default; null where there is none.</param>
/// <param name="GaveWay">The unit's own rule, where the law has since left it outside its bounds; else null.</param>
public sealed record OwnSetting(int Value, RuleUnit Unit, OwnRule? Own, RuleRow? Row, OwnRule? GaveWay)
{
    /// <summary>The value as a page shows it.</summary>
    public Words Text => OwnMatters.Text(Value, Unit);

    /// <summary>The value as a length of time; null where it is none.</summary>
    public Period? Period => OwnMatters.PeriodOf(Value, Unit);
}
