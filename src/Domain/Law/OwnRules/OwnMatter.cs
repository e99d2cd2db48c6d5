namespace Domain.Law.OwnRules;

/// <summary>A matter that a unit may settle itself.</summary>
/// <param name="Name">The matter of the rule packs, whose row is the default and, where there is a limit, the bound.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Units">In what it may be measured; where the law bounds it, only in the law's own unit.</param>
/// <param name="Limit">On which side of the law it keeps.</param>
public sealed record OwnMatter(string Name, Words Title, IReadOnlyList<RuleUnit> Units, OwnLimit Limit)
{
    /// <summary>Which way a period of it runs, as the packs' rows on the matter do; none where it is no period.</summary>
    public Direction Direction { get; init; }

    /// <summary>What a period of it is counted from; null where it is no period, or no rule of a pack says.</summary>
    public StartEvent? StartEvent { get; init; }

    /// <summary>On which side of the unit's number the lawful range lies: three seconders or more.</summary>
    public Bound Bound { get; init; }
}
