namespace Domain.Bargaining.Rules;

/// <summary>The offer was not taken back.</summary>
/// <param name="WithdrawnOn">The day it was taken back; null while it stands.</param>
public sealed record OfferStands(DateOnly? WithdrawnOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.offer-stands";

    /// <inheritdoc />
    public override bool Holds => WithdrawnOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        WithdrawnOn is { } day ? $"要约已于{RuleText.Zh(day)}撤回。" : "",
        WithdrawnOn is { } at ? $"The offer was taken back on {RuleText.Iso(at)}." : "");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("withdrawnOn", WithdrawnOn));
}
