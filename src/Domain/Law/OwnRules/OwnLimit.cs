namespace Domain.Law.OwnRules;

/// <summary>On which side of the law's value a unit's own rule must keep.</summary>
public enum OwnLimit
{
    /// <summary>No law speaks of the matter: the row of the packs is common practice or this product's default.</summary>
    None,

    /// <summary>The law's value is the least: a unit may ask for more, such as an earlier notice.</summary>
    AtLeast,

    /// <summary>The law's value is the most: a unit may promise less, such as a faster answer.</summary>
    AtMost,
}
