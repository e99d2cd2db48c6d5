namespace Domain.Congress.Rules;

/// <summary>Tellers count raised hands and paper ballots. The papers of a ballot by phone are counted when it is closed, and nobody types them in.</summary>
/// <param name="Number">The item.</param>
/// <param name="IsByPhone">Whether its vote is by phone.</param>
public sealed record VoteIsCountedByTellers(int Number, bool IsByPhone) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.vote-is-counted-by-tellers";

    /// <inheritdoc />
    public override bool Holds => !IsByPhone;

    /// <inheritdoc />
    protected override Words Message => new(
        $"第{Number}项正在用手机投票，结束投票时由系统计票，不另行登记票数。",
        $"Item {Number} is voted on by phone; closing the ballot counts it, and no count is entered.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("number", Number));

    /// <inheritdoc />
    protected override string? Field => "Item";
}
