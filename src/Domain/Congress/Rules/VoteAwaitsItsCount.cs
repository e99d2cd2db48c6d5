namespace Domain.Congress.Rules;

/// <summary>A count is entered while a vote of its kind is open whose ballots tellers count: by yes or no, graded, or ranked.</summary>
/// <param name="Act">The act by which the count is entered.</param>
/// <param name="IsAwaited">Whether there is such a vote.</param>
public sealed record VoteAwaitsItsCount(string Act, bool IsAwaited) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.vote-awaits-its-count";

    /// <inheritdoc />
    public override bool Holds => IsAwaited;

    /// <inheritdoc />
    protected override Words Message => new("现在没有等待登记这种计票结果的表决。", "No vote awaits a count of this kind now.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("act", Act));
}
