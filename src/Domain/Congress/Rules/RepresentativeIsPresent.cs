namespace Domain.Congress.Rules;

/// <summary>Only who is in the hall can leave it.</summary>
/// <param name="Who">The representative.</param>
/// <param name="IsThere">Whether checked in and not gone.</param>
public sealed record RepresentativeIsPresent(string Who, bool IsThere) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.representative-is-present";

    /// <inheritdoc />
    public override bool Holds => IsThere;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{Who}未签到或者已经离会。",
        $"{Who} is not checked in, or has left.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("who", Who));

    /// <inheritdoc />
    protected override string? Field => "Number";
}
