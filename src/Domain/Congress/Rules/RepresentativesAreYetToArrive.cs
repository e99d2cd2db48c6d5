namespace Domain.Congress.Rules;

/// <summary>Somebody is checked in who is not in the hall already.</summary>
/// <param name="Arriving">How many of those named are not.</param>
public sealed record RepresentativesAreYetToArrive(int Arriving) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.representatives-are-yet-to-arrive";

    /// <inheritdoc />
    public override bool Holds => Arriving > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "所选代表均已签到。",
        "Everybody named is checked in already.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("arriving", Arriving));

    /// <inheritdoc />
    protected override string? Field => "Numbers";
}
