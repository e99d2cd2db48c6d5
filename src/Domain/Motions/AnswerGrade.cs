namespace Domain.Motions;

/// <summary>What the answer says of the matter.</summary>
public enum AnswerGrade
{
    /// <summary>A类: 已经解决或者采纳.</summary>
    Done,

    /// <summary>B类: 列入计划, with a date.</summary>
    Planned,

    /// <summary>C类: 暂时不能解决, with the reason.</summary>
    NotPossibleNow,
}
