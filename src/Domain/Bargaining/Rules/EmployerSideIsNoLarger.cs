namespace Domain.Bargaining.Rules;

/// <summary>
/// Where the place does not ask for equal numbers: the employer side has at most as many representatives as the worker side
/// (上海市集体合同条例 Art 6, 浙江省集体合同条例 Art 10). Three against four is lawful, four against three is not. Holds while
/// one side has named none.
/// </summary>
/// <param name="Worker">Representatives of the workers; null while they have none.</param>
/// <param name="Employer">Of the employer; null while it has none.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record EmployerSideIsNoLarger(int? Worker, int? Employer, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.employer-side-is-no-larger";

    /// <inheritdoc />
    public override bool Holds => Worker is null || Employer is null || Employer <= Worker;

    /// <inheritdoc />
    protected override Words Message => new(
        $"企业方协商代表不得多于职工方：企业方{Employer}人，职工方{Worker}人。",
        $"The employer side may not have more representatives than the worker side: {Employer} against {Worker}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("worker", Worker), ("employer", Employer));

    /// <inheritdoc />
    protected override string? Field => "Members";
}
