namespace Domain.Motions.Awards;

/// <summary>How a casebook names those who moved a motion, as the unit does it.</summary>
public enum AwardNames
{
    /// <summary>By name.</summary>
    InFull,

    /// <summary>By their delegation only.</summary>
    DelegationOnly,

    /// <summary>Not at all: 职工代表.</summary>
    Left,
}
