namespace Domain.Motions.Rules;

/// <summary>Scored, voted for and awarded is what was nominated.</summary>
/// <param name="IsNominated">Whether it was nominated.</param>
public sealed record MotionIsNominated(bool IsNominated) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.motion-is-nominated";

    /// <inheritdoc />
    public override bool Holds => IsNominated;

    /// <inheritdoc />
    protected override Words Message => new(
        "还没有提名为优秀提案候选。",
        "It is not nominated for the award.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("isNominated", IsNominated));
}
