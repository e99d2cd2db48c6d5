namespace Domain.Congress.Rules;

/// <summary>
/// A term that is put off ends later than before, and not later than its place allows (上海市职工代表大会条例 Art 22: a year after
/// its first last day, that day included). Where no rule names a bound, any later day passes.
/// </summary>
/// <param name="Until">The new last day.</param>
/// <param name="Ends">The last day so far.</param>
/// <param name="Latest">The latest day that the place allows; null where no rule names one.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record CongressTermIsPutOffLawfully(DateOnly Until, DateOnly Ends, DateOnly? Latest, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.term-is-put-off-lawfully";

    /// <inheritdoc />
    public override bool Holds => Until > Ends && (Latest is not { } latest || Until <= latest);

    /// <inheritdoc />
    protected override Words Message => new(
        Latest is { } latest
            ? $"延期后的届满日期应在{RuleText.Zh(Ends)}之后、不晚于{RuleText.Zh(latest)}，所填为{RuleText.Zh(Until)}。"
            : $"延期后的届满日期应在{RuleText.Zh(Ends)}之后，所填为{RuleText.Zh(Until)}。",
        Latest is { } last
            ? $"The new last day lies after {RuleText.Iso(Ends)} and not after {RuleText.Iso(last)}; {RuleText.Iso(Until)} does not."
            : $"The new last day lies after {RuleText.Iso(Ends)}; {RuleText.Iso(Until)} does not.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("until", Until), ("ends", Ends), ("latest", Latest));

    /// <inheritdoc />
    protected override string? Field => "Until";
}
