namespace Domain.Motions.Figures;

/// <summary>One number of the board of the two implementations (两落实).</summary>
public enum MotionMeasure
{
    /// <summary>征集数: everything that was moved, whatever became of it.</summary>
    Collected,

    /// <summary>立案数.</summary>
    Filed,

    /// <summary>并案数.</summary>
    Merged,

    /// <summary>不予立案数.</summary>
    Declined,

    /// <summary>作意见建议办理数.</summary>
    Opinions,

    /// <summary>撤回数.</summary>
    Withdrawn,

    /// <summary>应答复数: filed or an opinion, and assigned.</summary>
    Assigned,

    /// <summary>答复数: a first answer left.</summary>
    Answered,

    /// <summary>按期答复数: the first answer left by its last day, that day included.</summary>
    AnsweredInTime,

    /// <summary>逾期数: the step's last day is over.</summary>
    Overdue,

    /// <summary>办结数, filed ones.</summary>
    Closed,

    /// <summary>意见建议办结数.</summary>
    ClosedOpinions,

    /// <summary>已评价数: at least one author rated.</summary>
    Rated,

    /// <summary>满意数: nobody is dissatisfied.</summary>
    Satisfied,
}
