using Domain.Motions.Import;

namespace Domain.Motions.Rules;

/// <summary>What is carried out by plan is a B with its day, and only a B has such a day; one that is closed was a B once, with a day or without.</summary>
/// <param name="State">The state.</param>
/// <param name="Grade">The answer's grade; null where there is none.</param>
/// <param name="PlannedFor">The day named; null where there is none.</param>
public sealed record ImportedPlanAgreesWithItsState(ImportedState State, AnswerGrade? Grade, DateOnly? PlannedFor) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.imported-plan-agrees-with-its-state";

    /// <inheritdoc />
    public override bool Holds => State == ImportedState.Planned
        ? Grade is null or AnswerGrade.Planned && PlannedFor is not null
        : PlannedFor is null || Grade == AnswerGrade.Planned;

    /// <inheritdoc />
    protected override Words Message => new(
        State == ImportedState.Planned ? "“按计划落实”的，办理结果应当是B类，并填写计划完成日期。" : "只有办理结果为B类的填写计划完成日期。",
        State == ImportedState.Planned ? "What is carried out by plan is a B and names its day." : "Only a B names a day.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("state", State), ("grade", Grade), ("plannedFor", PlannedFor));

    /// <inheritdoc />
    protected override string? Field => nameof(ImportColumn.PlannedFor);
}
