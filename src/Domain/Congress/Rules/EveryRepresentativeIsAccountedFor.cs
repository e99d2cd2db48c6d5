namespace Domain.Congress.Rules;

/// <summary>Every representative has the papers or stands, with the reason, among those who could not be reached.</summary>
/// <param name="Missing">How many are neither.</param>
/// <param name="First">The first of them by name; empty where there is none.</param>
public sealed record EveryRepresentativeIsAccountedFor(int Missing, string First) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.every-representative-is-accounted-for";

    /// <inheritdoc />
    public override bool Holds => Missing == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"还有{Missing}名代表（{First}等）既未登记送达，也未说明未能送达的原因。",
        $"{Missing} representatives ({First} and others) neither have the papers nor are entered as not reached.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("missing", Missing), ("first", First));

    /// <inheritdoc />
    protected override string? Field => "Unreached";
}
