using Domain.Congress.Elections;

namespace Domain.Congress.Rules;

/// <summary>Only a seat that is held on the day can end on it; a second end finds none.</summary>
/// <param name="Representative">Who is said to hold it.</param>
/// <param name="On">The day.</param>
/// <param name="IsHeld">Whether it is held.</param>
public sealed record MandateIsHeld(RepresentativeId Representative, DateOnly On, bool IsHeld) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.mandate-is-held";

    /// <inheritdoc />
    public override bool Holds => IsHeld;

    /// <inheritdoc />
    protected override Words Message => new(
        $"该人员在{RuleText.Zh(On)}不是职工代表。",
        $"This person is no representative on {RuleText.Iso(On)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("representative", Representative), ("on", On));
}
