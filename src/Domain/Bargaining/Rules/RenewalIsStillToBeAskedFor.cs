namespace Domain.Bargaining.Rules;

/// <summary>Renewal of a contract is asked for once.</summary>
/// <param name="AskedOn">The day it was asked for; null where it was not.</param>
public sealed record RenewalIsStillToBeAskedFor(DateOnly? AskedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.renewal-is-still-to-be-asked-for";

    /// <inheritdoc />
    public override bool Holds => AskedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        "已经提出过续订。",
        "Renewal was asked for already.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("askedOn", AskedOn));
}
