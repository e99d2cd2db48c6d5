namespace Domain.Motions.Rules;

/// <summary>The time to answer is prolonged while it runs, its last day included, and to a later day.</summary>
/// <param name="Today">The day of the extension.</param>
/// <param name="LastDay">The last day so far.</param>
/// <param name="Until">The new last day.</param>
public sealed record ExtensionIsAskedInTime(DateOnly Today, DateOnly LastDay, DateOnly Until) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.extension-is-asked-in-time";

    /// <inheritdoc />
    public override bool Holds => Today <= LastDay && Until > LastDay;

    /// <inheritdoc />
    protected override Words Message => new(
        Today > LastDay ? $"答复期限已于{RuleText.Zh(LastDay)}届满，不能再延长。" : $"延长后的日期应当晚于{RuleText.Zh(LastDay)}。",
        Today > LastDay ? $"The time to answer ended on {RuleText.Iso(LastDay)}." : $"The new day must be after {RuleText.Iso(LastDay)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("today", Today), ("lastDay", LastDay), ("until", Until));

    /// <inheritdoc />
    protected override string? Field => "Until";
}
