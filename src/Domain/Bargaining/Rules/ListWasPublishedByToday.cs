namespace Domain.Bargaining.Rules;

/// <summary>A list of representatives was published today at the latest, and not before its last change.</summary>
/// <param name="On">The day given.</param>
/// <param name="ChangedOn">The day of the last replacement; null where there was none.</param>
/// <param name="Today">The day of the act.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ListWasPublishedByToday(DateOnly On, DateOnly? ChangedOn, DateOnly Today, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.list-was-published-by-today";

    /// <inheritdoc />
    public override bool Holds => On <= Today && (ChangedOn is null || On >= ChangedOn);

    /// <inheritdoc />
    protected override Words Message => ChangedOn is { } changed
        ? new(
            $"公布日期{RuleText.Zh(On)}应在名单变更之日（{RuleText.Zh(changed)}）与今天（{RuleText.Zh(Today)}）之间。",
            $"{RuleText.Iso(On)} must lie between the last change, {RuleText.Iso(changed)}, and today, {RuleText.Iso(Today)}.")
        : new(
            $"公布日期{RuleText.Zh(On)}不能晚于今天（{RuleText.Zh(Today)}）。",
            $"{RuleText.Iso(On)} lies after today, {RuleText.Iso(Today)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("on", On), ("changedOn", ChangedOn), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "PublishedOn";
}
