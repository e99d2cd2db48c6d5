namespace Domain.Motions.Rules;

/// <summary>A mover does not second the own motion: a seconder is one more who stands behind it.</summary>
/// <param name="Seconder">Who is named.</param>
/// <param name="IsAMover">Whether that person moves the motion.</param>
public sealed record SeconderIsAnotherThanTheMovers(string Seconder, bool IsAMover) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.seconder-is-another-than-the-movers";

    /// <inheritdoc />
    public override bool Holds => !IsAMover;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{Seconder}是本提案的提案人，不能同时附议。",
        $"{Seconder} moves this motion and cannot second it.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("seconder", Seconder));

    /// <inheritdoc />
    protected override string? Field => "Seconder";
}
