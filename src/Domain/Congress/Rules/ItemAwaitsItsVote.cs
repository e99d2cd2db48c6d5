namespace Domain.Congress.Rules;

/// <summary>A vote is opened on an item that is voted on and has not been.</summary>
/// <param name="Number">The item.</param>
/// <param name="IsVotedOn">Whether the item is one that is voted on.</param>
/// <param name="HasVote">Whether a vote was opened on it.</param>
public sealed record ItemAwaitsItsVote(int Number, bool IsVotedOn, bool HasVote) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.item-awaits-its-vote";

    /// <inheritdoc />
    public override bool Holds => IsVotedOn && !HasVote;

    /// <inheritdoc />
    protected override Words Message => new(
        IsVotedOn ? $"第{Number}项已经付诸表决。" : $"第{Number}项是报告事项，不付表决。",
        IsVotedOn ? $"Item {Number} was put to the vote." : $"Item {Number} is a report; no vote is taken on it.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("number", Number), ("isVotedOn", IsVotedOn));

    /// <inheritdoc />
    protected override string? Field => "Item";
}
