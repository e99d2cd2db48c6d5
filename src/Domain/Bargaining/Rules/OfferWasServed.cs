namespace Domain.Bargaining.Rules;

/// <summary>An offer is answered after it was served (集体合同规定 Art 32(2)).</summary>
/// <param name="ReceivedOn">The day of receipt; null while it was not served.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record OfferWasServed(DateOnly? ReceivedOn, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.offer-was-served";

    /// <inheritdoc />
    public override bool Holds => ReceivedOn is not null;

    /// <inheritdoc />
    protected override Words Message => new(
        "要约书尚未送达。",
        "The offer has not been served yet.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("receivedOn", ReceivedOn));
}
