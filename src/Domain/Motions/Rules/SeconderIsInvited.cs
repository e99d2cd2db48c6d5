using Domain.Congress.Elections;

namespace Domain.Motions.Rules;

/// <summary>Seconders are collected by invitation, so that the mover knows who is asked and nobody seconds unasked.</summary>
/// <param name="Seconder">Who would second.</param>
/// <param name="IsInvited">Whether an invitation stands.</param>
public sealed record SeconderIsInvited(RepresentativeId Seconder, bool IsInvited) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.seconder-is-invited";

    /// <inheritdoc />
    public override bool Holds => IsInvited;

    /// <inheritdoc />
    protected override Words Message => new(
        "没有向该代表发出附议邀请。",
        "This representative was not invited to second.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("seconder", Seconder));

    /// <inheritdoc />
    protected override string? Field => "Seconder";
}
