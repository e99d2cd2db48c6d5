namespace Domain.Congress.Rules;

/// <summary>The vote on a contract’s draft names the case in which it was bargained, and only it does.</summary>
/// <param name="IsDraft">Whether the item is the vote on a contract’s draft.</param>
/// <param name="NamesCase">Whether a case is named.</param>
public sealed record DraftItemNamesItsCase(bool IsDraft, bool NamesCase) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.draft-item-names-its-case";

    /// <inheritdoc />
    public override bool Holds => IsDraft == NamesCase;

    /// <inheritdoc />
    protected override Words Message => new(
        IsDraft ? "审议表决合同草案的，应选择对应的集体协商案件。" : "只有审议表决合同草案的议题才对应集体协商案件。",
        IsDraft ? "The vote on a draft names the case in which it was bargained." : "Only the vote on a draft names a bargaining case.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("isDraft", IsDraft), ("namesCase", NamesCase));

    /// <inheritdoc />
    protected override string? Field => "Draft";
}
