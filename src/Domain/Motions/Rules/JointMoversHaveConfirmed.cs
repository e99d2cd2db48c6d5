namespace Domain.Motions.Rules;

/// <summary>
/// Nobody's name stands on a motion that he did not agree to: each joint mover confirms in person what it says, or leaves it.
/// What the union enters from paper bears their signatures there.
/// </summary>
/// <param name="Awaited">The joint movers who have not confirmed the present text, by name.</param>
public sealed record JointMoversHaveConfirmed(IReadOnlyList<string> Awaited) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.joint-movers-have-confirmed";

    /// <inheritdoc />
    public override bool Holds => Awaited.Count == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"共同提案人{string.Join("、", Awaited)}尚未确认，须由本人确认后才能提出。",
        $"{string.Join(", ", Awaited)} must first confirm in person as joint movers.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("awaited", string.Join(",", Awaited)));
}
