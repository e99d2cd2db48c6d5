namespace Domain.Congress.Rules;

/// <summary>
/// Whoever is checked in holds a mandate. A mandate that ended on 2026-10-14 entitles to nothing at the meeting of the next day.
/// </summary>
/// <param name="Representative">The name.</param>
/// <param name="EndedOn">The first day without the mandate; null where it lasts.</param>
public sealed record RepresentativeHasTheMandate(string Representative, DateOnly? EndedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.representative-has-the-mandate";

    /// <inheritdoc />
    public override bool Holds => EndedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{Representative}的代表资格已自{(EndedOn is { } on ? RuleText.Zh(on) : "")}起终止。",
        $"The mandate of {Representative} ended on {(EndedOn is { } day ? RuleText.Iso(day) : "")}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("representative", Representative), ("endedOn", EndedOn));

    /// <inheritdoc />
    protected override string? Field => "Numbers";
}
