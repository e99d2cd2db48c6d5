namespace Domain.Law;

/// <summary>The row that decides a matter, and those that would have, had it not been there.</summary>
/// <param name="Row">The row that decides.</param>
/// <param name="GaveWay">The rows in force that gave way to it, the next in line first.</param>
public sealed record Finding(RuleRow Row, IReadOnlyList<RuleRow> GaveWay)
{
    /// <summary>The row of the packs that holds beside a unit's own rule, or that decides itself; null where the unit's own rule stands alone.</summary>
    public RuleRow? Law => GaveWay.Prepend(Row).FirstOrDefault(row => !row.IsOwn);

    /// <summary>The unit's own rule, whether it decides or gave way as unlawful; null where the unit has none.</summary>
    public RuleRow? Own => GaveWay.Prepend(Row).FirstOrDefault(row => row.IsOwn);
}
