namespace Domain.Letters.Rules;

/// <summary>An act belongs to its step: what was answered is rated, what was handed on is answered.</summary>
/// <param name="Found">Where the letter stands.</param>
/// <param name="Expected">The steps at which the act is done.</param>
public sealed record LetterStandsAtThisStep(LetterState Found, IReadOnlyList<LetterState> Expected) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.letter-stands-at-this-step";

    /// <inheritdoc />
    public override bool Holds => Expected.Contains(Found);

    /// <inheritdoc />
    protected override Words Message => new(
        $"来信现处于“{LetterStateTitles.Of(Found).Zh}”，此项操作只能在“{string.Join("”“", Expected.Select(state => LetterStateTitles.Of(state).Zh))}”时办理。",
        $"The letter stands at “{LetterStateTitles.Of(Found).En}”; this is done at “{string.Join("”, “", Expected.Select(state => LetterStateTitles.Of(state).En))}”.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("found", Found), ("expected", string.Join(",", Expected)));
}
