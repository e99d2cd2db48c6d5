namespace Domain.Bargaining.Rules;

/// <summary>
/// A vacancy is filled by its last day, that day included (集体合同规定 Art 31: 15 days). Later it must be filled all the same,
/// so this is asked for a remark and never enforced. Vacant on 2026-01-20, last day 2026-02-04.
/// </summary>
/// <param name="FilledOn">The day it is filled.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record VacancyIsFilledInTime(DateOnly FilledOn, DateOnly LastDay, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.vacancy-is-filled-in-time";

    /// <inheritdoc />
    public override bool Holds => FilledOn <= LastDay;

    /// <inheritdoc />
    protected override Words Message => new(
        $"代表空缺应当在{RuleText.Zh(LastDay)}前补足。",
        $"The vacancy was to be filled by {RuleText.Iso(LastDay)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("filledOn", FilledOn), ("lastDay", LastDay));
}
