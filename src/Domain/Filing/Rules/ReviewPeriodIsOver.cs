namespace Domain.Filing.Rules;

/// <summary>
/// A contract takes effect by itself when the last day of the review is over: on that day itself the authority
/// may still object.
/// </summary>
/// <param name="LastDay">The last day of the review, inclusive; null where nothing is under review.</param>
/// <param name="Today">The day of the act.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ReviewPeriodIsOver(DateOnly? LastDay, DateOnly Today, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.review-period-is-over";

    /// <inheritdoc />
    public override bool Holds => LastDay is { } last && Today > last;

    /// <inheritdoc />
    protected override Words Message => new(
        "审查期限尚未届满。",
        "The review period is not over yet.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("lastDay", LastDay), ("today", Today));
}
