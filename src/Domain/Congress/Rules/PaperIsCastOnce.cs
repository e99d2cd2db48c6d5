namespace Domain.Congress.Rules;

/// <summary>
/// A paper counts once, as it was first cast. A second vote with it is refused by its receipt, whatever it says: neither
/// the answer nor its time tells what the first one said.
/// </summary>
/// <param name="IsFirst">Whether the paper was not cast before.</param>
/// <param name="Receipt">Its receipt code.</param>
public sealed record PaperIsCastOnce(bool IsFirst, string Receipt) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.paper-is-cast-once";

    /// <inheritdoc />
    public override bool Holds => IsFirst;

    /// <inheritdoc />
    protected override Words Message => new(
        $"回执码为{Receipt}的选票已经计入，不能再次投票。",
        $"The paper with receipt code {Receipt} has been counted; it cannot be cast again.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("receipt", Receipt));
}
