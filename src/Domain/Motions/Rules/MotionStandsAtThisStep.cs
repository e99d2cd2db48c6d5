namespace Domain.Motions.Rules;

/// <summary>
/// An act belongs to its step: what is filed is assigned, what is assigned is answered. A second screening, or an answer to a
/// motion that nobody was given, finds another step.
/// </summary>
/// <param name="Found">Where the motion stands.</param>
/// <param name="Expected">The steps at which the act is done.</param>
public sealed record MotionStandsAtThisStep(MotionState Found, IReadOnlyList<MotionState> Expected) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.motion-stands-at-this-step";

    /// <inheritdoc />
    public override bool Holds => Expected.Contains(Found);

    /// <inheritdoc />
    protected override Words Message => new(
        $"提案现处于“{StateTitles.Of(Found).Zh}”，此项操作只能在“{string.Join("”“", Expected.Select(state => StateTitles.Of(state).Zh))}”时办理。",
        $"The motion stands at “{StateTitles.Of(Found).En}”; this is done at “{string.Join("”, “", Expected.Select(state => StateTitles.Of(state).En))}”.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("found", Found), ("expected", string.Join(",", Expected)));
}
