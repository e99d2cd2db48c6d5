namespace Domain.Bargaining.Rules;

/// <summary>A suspension ends by itself when the day agreed for going on is over.</summary>
/// <param name="Until">The day agreed, included.</param>
/// <param name="Today">The day asked about.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record SuspensionIsOver(DateOnly Until, DateOnly Today, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.suspension-is-over";

    /// <inheritdoc />
    public override bool Holds => Today > Until;

    /// <inheritdoc />
    protected override Words Message => new(
        $"中止期限到{RuleText.Zh(Until)}届满，尚未届满。",
        $"The suspension lasts until {RuleText.Iso(Until)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("until", Until), ("today", Today));
}
