using Domain.Congress.Elections;

namespace Domain.Motions.Rules;

/// <summary>Only a representative in office is invited to second, and only one in office on the day seconds.</summary>
/// <param name="Seconder">Who is named.</param>
/// <param name="On">The day.</param>
/// <param name="IsHeld">Whether a mandate is held on it.</param>
public sealed record SeconderHoldsAMandate(RepresentativeId Seconder, DateOnly On, bool IsHeld) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.seconder-holds-a-mandate";

    /// <inheritdoc />
    public override bool Holds => IsHeld;

    /// <inheritdoc />
    protected override Words Message => new(
        $"该人员在{RuleText.Zh(On)}不是职工代表，不能附议。",
        $"This person is no representative on {RuleText.Iso(On)} and cannot second.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("seconder", Seconder), ("on", On));

    /// <inheritdoc />
    protected override string? Field => "Seconder";
}
