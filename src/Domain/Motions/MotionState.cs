namespace Domain.Motions;

/// <summary>Where a motion stands. In every one but the last four somebody has it and a day says what comes next.</summary>
public enum MotionState
{
    /// <summary>撰写: the movers write it.</summary>
    Writing,

    /// <summary>征集附议: the invited representatives second it.</summary>
    Seconding,

    /// <summary>审查: the motions committee decides whether to file it.</summary>
    Screening,

    /// <summary>审查结果待确认: declined or passed on as an opinion; a mover may object.</summary>
    Decided,

    /// <summary>主席团裁定: a mover objected, the presidium decides.</summary>
    Objected,

    /// <summary>待交办: the union hands it to its departments.</summary>
    Assigning,

    /// <summary>办理: lead department and co-handlers work out the answer.</summary>
    Handling,

    /// <summary>评价: movers and seconders rate the answer.</summary>
    Rating,

    /// <summary>按计划落实: what was promised for a day comes back each quarter until it is done.</summary>
    Planned,

    /// <summary>待办结: the union closes it.</summary>
    Closing,

    /// <summary>办结.</summary>
    Closed,

    /// <summary>并案: another motion carries it with all its authors.</summary>
    Merged,

    /// <summary>不予立案.</summary>
    Declined,

    /// <summary>撤回: by its movers.</summary>
    Withdrawn,
}
