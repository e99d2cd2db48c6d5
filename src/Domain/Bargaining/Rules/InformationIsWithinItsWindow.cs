namespace Domain.Bargaining.Rules;

/// <summary>
/// Information is handed over in the window before the meeting, both days included (工资集体协商试行办法 Art 18: the last five
/// days). Earlier serves the other side better still, so this is asked for a remark and never enforced.
/// </summary>
/// <param name="Today">The day it is handed over.</param>
/// <param name="Opens">The first day of the window.</param>
/// <param name="Closes">The day of the meeting.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record InformationIsWithinItsWindow(DateOnly Today, DateOnly Opens, DateOnly Closes, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.information-is-within-its-window";

    /// <inheritdoc />
    public override bool Holds => Today >= Opens && Today <= Closes;

    /// <inheritdoc />
    protected override Words Message => new(
        $"协商资料应当在{RuleText.Zh(Opens)}至{RuleText.Zh(Closes)}期间提供。",
        $"Information is handed over between {RuleText.Iso(Opens)} and {RuleText.Iso(Closes)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("today", Today), ("opens", Opens), ("closes", Closes));
}
