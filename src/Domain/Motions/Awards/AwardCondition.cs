namespace Domain.Motions.Awards;

/// <summary>What a motion must be to be nominated.</summary>
public enum AwardCondition
{
    /// <summary>立案, or an opinion where the unit takes those too.</summary>
    Filed,

    /// <summary>已办结.</summary>
    Closed,

    /// <summary>评价为满意: somebody rated and nobody is dissatisfied.</summary>
    Satisfied,
}
