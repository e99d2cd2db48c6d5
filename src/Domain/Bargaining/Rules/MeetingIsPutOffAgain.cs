namespace Domain.Bargaining.Rules;

/// <summary>
/// A delay is reported when the other side has proposed another day for the first meeting not for the first time. One
/// other day is an answer that the law leaves free; whether more of them are a delay the authority decides.
/// </summary>
/// <param name="Times">How often the other side has proposed another day in a row.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record MeetingIsPutOffAgain(int Times, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.meeting-is-put-off-again";

    /// <inheritdoc />
    public override bool Holds => Times > 1;

    /// <inheritdoc />
    protected override Words Message => new(
        "对方只提出过一次改期。请先同意或者另提日期；对方再次改期的，可以提请责令改正。",
        "The other side has proposed another day only once. Agree or propose another; if it puts the meeting off again, report it.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("times", Times));
}
