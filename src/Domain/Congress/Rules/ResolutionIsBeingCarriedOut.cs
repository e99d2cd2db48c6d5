namespace Domain.Congress.Rules;

/// <summary>What is carried out, or has ended, is not changed any more.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="IsOpen">Whether something of it is left.</param>
public sealed record ResolutionIsBeingCarriedOut(int Resolution, bool IsOpen) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.resolution-is-being-carried-out";

    /// <inheritdoc />
    public override bool Holds => IsOpen;

    /// <inheritdoc />
    protected override Words Message => new(
        $"决议{Resolution}已经落实完毕或者终止，不能再变更。",
        $"Resolution {Resolution} is carried out or has ended; it cannot be changed.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("resolution", Resolution));

    /// <inheritdoc />
    protected override string? Field => "Resolution";
}
