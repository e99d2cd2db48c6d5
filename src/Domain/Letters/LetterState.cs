namespace Domain.Letters;

/// <summary>Where a letter stands. In every one but the last three somebody has it and a day says what comes next.</summary>
public enum LetterState
{
    /// <summary>待受理: the union reads it and hands it on, or answers it itself.</summary>
    Received,

    /// <summary>办理: a department or a leader works out the answer.</summary>
    Handling,

    /// <summary>评价: its sender rates the answer.</summary>
    Rating,

    /// <summary>办结.</summary>
    Closed,

    /// <summary>转为提案: a motion carries it on.</summary>
    BecameMotion,

    /// <summary>撤回: by its sender.</summary>
    Withdrawn,
}
