namespace Domain.Motions;

/// <summary>What the steps of a motion are called.</summary>
public static class StateTitles
{
    /// <summary>The step's title.</summary>
    /// <param name="state">Any step.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the steps.</exception>
    public static Words Of(MotionState state) => state switch
    {
        MotionState.Writing => new("撰写", "Being written"),
        MotionState.Seconding => new("征集附议", "Being seconded"),
        MotionState.Screening => new("提案审查", "Being screened"),
        MotionState.Decided => new("审查结果待确认", "Decided, open to an objection"),
        MotionState.Objected => new("主席团裁定", "Before the presidium"),
        MotionState.Assigning => new("待交办", "To be assigned"),
        MotionState.Handling => new("办理中", "Being handled"),
        MotionState.Rating => new("待评价", "Being rated"),
        MotionState.Planned => new("按计划落实", "Carried out by plan"),
        MotionState.Closing => new("待办结", "To be closed"),
        MotionState.Closed => new("已办结", "Closed"),
        MotionState.Merged => new("已并案", "Merged"),
        MotionState.Declined => new("不予立案", "Declined"),
        MotionState.Withdrawn => new("已撤回", "Withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No step of a motion."),
    };
}
