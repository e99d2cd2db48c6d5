namespace Domain.Letters.Figures;

/// <summary>What the board counts of letters.</summary>
public enum LetterMeasure
{
    /// <summary>收到数.</summary>
    Received,

    /// <summary>已答复数.</summary>
    Answered,

    /// <summary>按期答复数.</summary>
    AnsweredInTime,

    /// <summary>逾期数: whose step is overdue.</summary>
    Overdue,

    /// <summary>办结数.</summary>
    Closed,

    /// <summary>转为提案数.</summary>
    BecameMotion,

    /// <summary>已评价数.</summary>
    Rated,

    /// <summary>满意数.</summary>
    Satisfied,
}
