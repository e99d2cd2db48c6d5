namespace Domain.Bargaining.Rules;

/// <summary>
/// A reply is given by its last day, that day included (集体合同规定 Art 32(2)): received 2026-09-15, last day 2026-10-08.
/// </summary>
/// <param name="Today">The day of the reply.</param>
/// <param name="LastDay">The last day; null where none is counted.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record ReplyIsInTime(DateOnly Today, DateOnly? LastDay, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.reply-in-time";

    /// <inheritdoc />
    public override bool Holds => LastDay is not { } last || Today <= last;

    /// <inheritdoc />
    protected override Words Message => new(
        $"书面答复的最后期限是{RuleText.Zh(LastDay ?? Today)}，今天是{RuleText.Zh(Today)}，已经逾期。",
        $"The last day to reply was {RuleText.Iso(LastDay ?? Today)}; today is {RuleText.Iso(Today)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("lastDay", LastDay), ("today", Today));
}
