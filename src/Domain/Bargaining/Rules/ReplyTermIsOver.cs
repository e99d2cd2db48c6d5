namespace Domain.Bargaining.Rules;

/// <summary>
/// An offer counts as unanswered when its last day to reply is over (集体合同规定 Art 32(2)). Received on 2026-09-15, the last
/// day is 2026-10-08, and it is over on 10-09.
/// </summary>
/// <param name="LastDay">The last day, included; null where none is counted.</param>
/// <param name="Today">The day asked about.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ReplyTermIsOver(DateOnly? LastDay, DateOnly Today, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.reply-term-is-over";

    /// <inheritdoc />
    public override bool Holds => LastDay is { } last && Today > last;

    /// <inheritdoc />
    protected override Words Message => new(
        "答复期限尚未届满。",
        "The time to reply is not over.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("lastDay", LastDay), ("today", Today));
}
