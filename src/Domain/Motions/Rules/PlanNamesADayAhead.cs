namespace Domain.Motions.Rules;

/// <summary>
/// What is planned (B) names the day by which it is done, after today; what is done or not possible names none.
/// </summary>
/// <param name="Grade">The answer's grade.</param>
/// <param name="PlannedFor">The day named.</param>
/// <param name="Today">The day of the answer.</param>
public sealed record PlanNamesADayAhead(AnswerGrade Grade, DateOnly? PlannedFor, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.plan-names-a-day-ahead";

    /// <inheritdoc />
    public override bool Holds => Grade == AnswerGrade.Planned ? PlannedFor > Today : PlannedFor is null;

    /// <inheritdoc />
    protected override Words Message => new(
        Grade == AnswerGrade.Planned ? "列入计划的（B类），应当写明今天以后的完成日期。" : "只有列入计划的（B类）才写明完成日期。",
        Grade == AnswerGrade.Planned ? "What is planned (B) names a day after today." : "Only what is planned (B) names a day.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("grade", Grade), ("plannedFor", PlannedFor), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "PlannedFor";
}
