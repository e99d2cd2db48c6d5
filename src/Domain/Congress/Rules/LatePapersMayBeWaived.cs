namespace Domain.Congress.Rules;

/// <summary>The congress may waive that papers came late where a rule of the place says that it may. No law does; a place’s or a unit’s own rule can.</summary>
/// <param name="Waiver">The row that allows it; null where there is none.</param>
/// <param name="Law">The row on the last day, which binds without it.</param>
public sealed record LatePapersMayBeWaived(Citation? Waiver, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.late-papers-may-be-waived";

    /// <inheritdoc />
    public override bool Holds => Waiver is not null;

    /// <inheritdoc />
    protected override Words Message => new(
        "会议材料未在法定期限内送达，本地没有可由大会同意豁免的规定，不得表决；请另定会期重新召集。",
        "The papers came late, and no rule of the place lets the congress waive that; call the meeting for a later day.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("allowed", Waiver is not null));
}
