using Domain.Congress.Elections;

namespace Domain.Motions.Rules;

/// <summary>Confirming or leaving is for those whom the first mover named beside himself, as long as they have not confirmed.</summary>
/// <param name="Person">Who acts.</param>
/// <param name="IsAwaited">Whether this joint mover's word is awaited.</param>
public sealed record ConfirmedByAJointMover(RepresentativeId Person, bool IsAwaited) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.confirmed-by-a-joint-mover";

    /// <inheritdoc />
    public override bool Holds => IsAwaited;

    /// <inheritdoc />
    protected override Words Message => new(
        "只有尚未确认的共同提案人才需要确认。", "Only a joint mover who has not confirmed yet is asked.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("person", Person));
}
