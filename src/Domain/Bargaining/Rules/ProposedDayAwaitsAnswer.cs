namespace Domain.Bargaining.Rules;

/// <summary>The other side proposed a day, and nothing was agreed since.</summary>
/// <param name="Last">What was said last; null where nothing was.</param>
/// <param name="Agreed">The day agreed; null where none is.</param>
public sealed record ProposedDayAwaitsAnswer(ReplyKind? Last, DateOnly? Agreed) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.proposed-day-awaits-its-answer";

    /// <inheritdoc />
    public override bool Holds => Last == ReplyKind.DateProposed && Agreed is null;

    /// <inheritdoc />
    protected override Words Message => new(
        "没有等待答复的改期提议。",
        "No proposed day awaits an answer.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("last", Last), ("agreed", Agreed));
}
