namespace Domain.Filing.Rules;

/// <summary>A packet is corrected where the authority asked for it.</summary>
/// <param name="AskedOn">The day it was asked for; null where it was not.</param>
public sealed record CorrectionIsAskedFor(DateOnly? AskedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.correction-is-asked-for";

    /// <inheritdoc />
    public override bool Holds => AskedOn is not null;

    /// <inheritdoc />
    protected override Words Message => new(
        "没有待补正的要求。",
        "No correction is asked for.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("askedOn", AskedOn));
}
