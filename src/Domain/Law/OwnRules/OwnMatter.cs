namespace Domain.Law.OwnRules;

/// <summary>A matter that a unit may settle itself.</summary>
/// <param name="Name">The matter of the rule packs, whose row is the default and, where there is a limit, the bound.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Units">In what it may be measured; where the law bounds it, only in the law's own unit.</param>
/// <param name="Limit">On which side of the law it keeps.</param>
public sealed record OwnMatter(string Name, Words Title, IReadOnlyList<RuleUnit> Units, OwnLimit Limit);
