namespace Domain.Congress.Rules;

/// <summary>A ballot is led by the case to which it belongs.</summary>
/// <param name="IsOfThisCase">Whether the case has it.</param>
public sealed record BallotIsOfThisCase(bool IsOfThisCase) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.ballot-is-of-this-case";

    /// <inheritdoc />
    public override bool Holds => IsOfThisCase;

    /// <inheritdoc />
    protected override Words Message => new("本案没有这次无记名投票。", "This case has no such ballot.");
}
