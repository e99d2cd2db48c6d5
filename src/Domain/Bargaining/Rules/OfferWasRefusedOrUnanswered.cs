namespace Domain.Bargaining.Rules;

/// <summary>
/// A refusal is reported when the offer was refused, or when its last day to reply is over without a reply (集体合同规定 Art
/// 56).
/// </summary>
/// <param name="Last">The last reply; null where there is none.</param>
/// <param name="LastDay">The last day to reply, included; null where none is counted.</param>
/// <param name="Today">The day of the report.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record OfferWasRefusedOrUnanswered(ReplyKind? Last, DateOnly? LastDay, DateOnly Today, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.offer-was-refused-or-unanswered";

    /// <inheritdoc />
    public override bool Holds => Last == ReplyKind.Refused || (Last is null && LastDay is { } last && Today > last);

    /// <inheritdoc />
    protected override Words Message => new(
        "对方没有拒绝协商，答复期限也没有届满。",
        "The other side has not refused, and the time to reply is not over.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("last", Last), ("lastDay", LastDay), ("today", Today));
}
