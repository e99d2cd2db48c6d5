namespace Domain.Bargaining.Rules;

/// <summary>An offer can be changed and served until it has been served: from then on the days to reply run.</summary>
/// <param name="ReceivedOn">The day it was received; null until then.</param>
public sealed record OfferAwaitsService(DateOnly? ReceivedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.offer-awaits-its-service";

    /// <inheritdoc />
    public override bool Holds => ReceivedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        ReceivedOn is { } day ? $"要约书已于{RuleText.Zh(day)}送达，不能再改动或者重复送达。" : "",
        ReceivedOn is { } at ? $"The offer was served on {RuleText.Iso(at)} and stands." : "");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("receivedOn", ReceivedOn));
}
