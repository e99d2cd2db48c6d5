namespace Domain.Motions.Rules;

/// <summary>After a dissatisfied rating the next higher leader is responsible, and the one before has no part in the handling any more.</summary>
/// <param name="Leader">Who acts.</param>
/// <param name="Responsible">责任领导 of the round under way.</param>
public sealed record LeaderOfThisRoundActs(string Leader, string Responsible) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.leader-of-this-round-acts";

    /// <inheritdoc />
    public override bool Holds => Leader == Responsible;

    /// <inheritdoc />
    protected override Words Message => new(
        $"本轮办理的责任领导是{Responsible}。", $"{Responsible} is the responsible leader of this round.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("leader", Leader), ("responsible", Responsible));
}
