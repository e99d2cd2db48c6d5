namespace Domain.Congress.Rules;

/// <summary>A waiver is asked for where papers came late and it was not given yet.</summary>
/// <param name="Late">Representatives who had the papers late.</param>
/// <param name="IsGiven">Whether the congress waived it.</param>
public sealed record WaiverIsNeeded(int Late, bool IsGiven) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.waiver-is-needed";

    /// <inheritdoc />
    public override bool Holds => Late > 0 && !IsGiven;

    /// <inheritdoc />
    protected override Words Message => new(
        IsGiven ? "大会已经同意豁免。" : "会议材料均已按期送达，无需豁免。",
        IsGiven ? "The congress has waived it." : "All papers came in time; there is nothing to waive.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("late", Late), ("isGiven", IsGiven));
}
