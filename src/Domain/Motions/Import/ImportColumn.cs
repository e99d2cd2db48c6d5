namespace Domain.Motions.Import;

/// <summary>The columns of a register that is imported, in the order of its template.</summary>
public enum ImportColumn
{
    /// <summary>原编号; may be empty.</summary>
    Number,

    /// <summary>提出日期.</summary>
    MovedOn,

    /// <summary>类别.</summary>
    Topic,

    /// <summary>案由.</summary>
    Title,

    /// <summary>理由; may be empty.</summary>
    Reasons,

    /// <summary>建议措施; may be empty.</summary>
    Measures,

    /// <summary>提案人, the lead mover first.</summary>
    Movers,

    /// <summary>附议人; may be empty.</summary>
    Seconders,

    /// <summary>立案情况: 立案 or 意见建议; empty is 立案.</summary>
    Filing,

    /// <summary>状态.</summary>
    State,

    /// <summary>主办部门.</summary>
    Department,

    /// <summary>会办部门; may be empty.</summary>
    CoHandlers,

    /// <summary>责任领导.</summary>
    Leader,

    /// <summary>交办日期.</summary>
    AssignedOn,

    /// <summary>答复期限, inclusive.</summary>
    Due,

    /// <summary>答复日期.</summary>
    AnsweredOn,

    /// <summary>答复内容.</summary>
    Answer,

    /// <summary>办理结果: A, B or C.</summary>
    Grade,

    /// <summary>计划完成日期, of a B.</summary>
    PlannedFor,

    /// <summary>满意度; empty where nobody was asked.</summary>
    Satisfaction,

    /// <summary>办结日期; of a declined one the day of the decision.</summary>
    ClosedOn,

    /// <summary>办结情况; of a declined one the reason.</summary>
    Result,
}
