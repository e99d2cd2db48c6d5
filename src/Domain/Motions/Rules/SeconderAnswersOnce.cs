namespace Domain.Motions.Rules;

/// <summary>
/// Each invited representative answers once: whoever has seconded does not count a second time, whoever has declined is not
/// asked again.
/// </summary>
/// <param name="Seconder">Who answers.</param>
/// <param name="SecondedOn">The day that person seconded; null where not.</param>
/// <param name="DeclinedOn">The day that person declined; null where not.</param>
public sealed record SeconderAnswersOnce(string Seconder, DateOnly? SecondedOn, DateOnly? DeclinedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.seconder-answers-once";

    /// <inheritdoc />
    public override bool Holds => SecondedOn is null && DeclinedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        SecondedOn is { } on ? $"{Seconder}已于{RuleText.Zh(on)}附议，不能重复附议。" : $"{Seconder}已于{RuleText.Zh(DeclinedOn ?? default)}谢绝附议。",
        SecondedOn is { } day ? $"{Seconder} seconded on {RuleText.Iso(day)} already." : $"{Seconder} declined on {RuleText.Iso(DeclinedOn ?? default)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("seconder", Seconder), ("secondedOn", SecondedOn), ("declinedOn", DeclinedOn));

    /// <inheritdoc />
    protected override string? Field => "Seconder";
}
