namespace Domain.Motions.Import;

/// <summary>What columns and states of an imported register are called: the headings of the template.</summary>
public static class ImportTitles
{
    /// <summary>The heading of a column.</summary>
    /// <param name="column">Any column.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the columns.</exception>
    public static Words Of(ImportColumn column) => column switch
    {
        ImportColumn.Number => new("原编号", "Number"),
        ImportColumn.MovedOn => new("提出日期", "Moved on"),
        ImportColumn.Topic => new("类别", "Topic"),
        ImportColumn.Title => new("案由", "Matter"),
        ImportColumn.Reasons => new("理由", "Reasons"),
        ImportColumn.Measures => new("建议措施", "Measures proposed"),
        ImportColumn.Movers => new("提案人", "Movers"),
        ImportColumn.Seconders => new("附议人", "Seconders"),
        ImportColumn.Filing => new("立案情况", "Filed as"),
        ImportColumn.State => new("状态", "State"),
        ImportColumn.Department => new("主办部门", "Lead department"),
        ImportColumn.CoHandlers => new("会办部门", "Co-handlers"),
        ImportColumn.Leader => new("责任领导", "Responsible leader"),
        ImportColumn.AssignedOn => new("交办日期", "Assigned on"),
        ImportColumn.Due => new("答复期限", "To be answered by"),
        ImportColumn.AnsweredOn => new("答复日期", "Answered on"),
        ImportColumn.Answer => new("答复内容", "Answer"),
        ImportColumn.Grade => new("办理结果", "Grade"),
        ImportColumn.PlannedFor => new("计划完成日期", "Planned for"),
        ImportColumn.Satisfaction => new("满意度", "Satisfaction"),
        ImportColumn.ClosedOn => new("办结日期", "Closed on"),
        ImportColumn.Result => new("办结情况", "Result"),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No column of a register."),
    };

    /// <summary>What a state is called.</summary>
    /// <param name="state">Any state.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the states.</exception>
    public static Words Of(ImportedState state) => state switch
    {
        ImportedState.Closed => new("已办结", "Closed"),
        ImportedState.Handling => new("办理中", "Being handled"),
        ImportedState.Planned => new("按计划落实", "Carried out by plan"),
        ImportedState.Declined => new("不予立案", "Declined"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state of an imported motion."),
    };
}
