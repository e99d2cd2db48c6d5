namespace Domain.Bargaining.Rules;

/// <summary>What is said of a clause was said at a recorded meeting; the record begins with the first one.</summary>
/// <param name="Meetings">Meetings recorded.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record MeetingWasRecorded(int Meetings, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.a-meeting-was-recorded";

    /// <inheritdoc />
    public override bool Holds => Meetings > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "请先登记协商会议。",
        "Record a bargaining meeting first.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("meetings", Meetings));
}
