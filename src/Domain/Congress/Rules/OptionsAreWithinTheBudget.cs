namespace Domain.Congress.Rules;

/// <summary>No option that is put to the congress costs more than the budget: of 200,000 yuan, one of 200,000 can be chosen and one of 200,001 cannot.</summary>
/// <param name="Title">The dearest option.</param>
/// <param name="CostYuan">What it costs.</param>
/// <param name="BudgetYuan">What may be spent.</param>
public sealed record OptionsAreWithinTheBudget(string Title, decimal CostYuan, decimal BudgetYuan) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.options-are-within-the-budget";

    /// <inheritdoc />
    public override bool Holds => CostYuan <= BudgetYuan;

    /// <inheritdoc />
    protected override Words Message => new(
        $"备选方案“{Title}”所需费用{RuleText.Yuan(CostYuan)}元，超出预算{RuleText.Yuan(BudgetYuan)}元，不得列入。",
        $"“{Title}” costs {RuleText.Yuan(CostYuan)} yuan, above the budget of {RuleText.Yuan(BudgetYuan)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("title", Title), ("costYuan", CostYuan), ("budgetYuan", BudgetYuan));

    /// <inheritdoc />
    protected override string? Field => "Options";
}
