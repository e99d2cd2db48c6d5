namespace Domain.Congress.Rules;

/// <summary>The hall votes on one item at a time: the vote before is announced first.</summary>
/// <param name="Open">The item on which the vote is open; null where none is.</param>
public sealed record OneVoteIsOpenAtATime(int? Open) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.one-vote-is-open-at-a-time";

    /// <inheritdoc />
    public override bool Holds => Open is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"第{Open}项尚未宣布表决结果，请先宣布。",
        $"The result of item {Open} is to be announced first.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("open", Open));

    /// <inheritdoc />
    protected override string? Field => "Item";
}
