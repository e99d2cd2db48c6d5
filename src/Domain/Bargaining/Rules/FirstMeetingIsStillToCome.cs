namespace Domain.Bargaining.Rules;

/// <summary>
/// No meeting was held yet. Once the sides have met, a list changes only place by place, where one falls vacant (集体合同规定
/// Art 31).
/// </summary>
/// <param name="Meetings">How many meetings are recorded.</param>
/// <param name="Law">The article under which a place is filled.</param>
public sealed record FirstMeetingIsStillToCome(int Meetings, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.first-meeting-is-still-to-come";

    /// <inheritdoc />
    public override bool Holds => Meetings == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"已经召开{Meetings}次协商会议，名单不再整体变动；代表出缺的，请办理更换协商代表。",
        $"{Meetings} meetings were held; the list is no longer named anew. Fill a vacant place instead.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("meetings", Meetings));
}
