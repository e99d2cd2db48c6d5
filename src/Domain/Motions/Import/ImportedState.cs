namespace Domain.Motions.Import;

/// <summary>Where a motion stands that comes in from an earlier register.</summary>
public enum ImportedState
{
    /// <summary>已办结: answered and closed; nothing is left to do.</summary>
    Closed,

    /// <summary>办理中: with its lead department, which answers here.</summary>
    Handling,

    /// <summary>按计划落实: answered with a date, and carried out here.</summary>
    Planned,

    /// <summary>不予立案: decided, with the reason.</summary>
    Declined,
}
