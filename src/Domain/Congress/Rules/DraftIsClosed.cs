namespace Domain.Congress.Rules;

/// <summary>A draft goes to the congress only after both chief representatives closed it (集体合同规定 Art 36(1)).</summary>
/// <param name="ClosedOn">The day the draft was closed; null while it is open.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record DraftIsClosed(DateOnly? ClosedOn, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.draft-is-closed";

    /// <inheritdoc />
    public override bool Holds => ClosedOn is not null;

    /// <inheritdoc />
    protected override Words Message => new(
        "合同草案尚未由双方首席代表确认，不能提交职工（代表）大会。",
        "The draft is not closed by both chief representatives yet and cannot go to the congress.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("closedOn", ClosedOn));
}
