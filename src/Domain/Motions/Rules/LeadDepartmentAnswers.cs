namespace Domain.Motions.Rules;

/// <summary>The lead department words the answer, sends it and reports on its plan; a co-handler signs what the lead has drafted.</summary>
/// <param name="Department">Who acts.</param>
/// <param name="Lead">主办部门.</param>
/// <param name="Law">Where the practice is stated.</param>
public sealed record LeadDepartmentAnswers(string Department, string Lead, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.lead-department-answers";

    /// <inheritdoc />
    public override bool Holds => Department == Lead;

    /// <inheritdoc />
    protected override Words Message => new(
        $"答复由主办部门（{Lead}）拟写、发出和报告落实；会办部门对答复稿会签。",
        $"The lead department ({Lead}) drafts and sends the answer and reports on its plan; co-handlers sign the draft.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("department", Department), ("lead", Lead));
}
