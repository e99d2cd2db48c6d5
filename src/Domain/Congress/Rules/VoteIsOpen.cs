namespace Domain.Congress.Rules;

/// <summary>Ballots are counted of a vote that was opened and not announced.</summary>
/// <param name="Number">The item.</param>
/// <param name="IsOpen">Whether its vote is open.</param>
public sealed record VoteIsOpen(int Number, bool IsOpen) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.vote-is-open";

    /// <inheritdoc />
    public override bool Holds => IsOpen;

    /// <inheritdoc />
    protected override Words Message => new(
        $"第{Number}项没有正在进行的表决。",
        $"No vote is open on item {Number}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("number", Number));

    /// <inheritdoc />
    protected override string? Field => "Item";
}
