using Domain.Congress.Sessions;

namespace Domain.Congress.Rules;

/// <summary>At a joint meeting a matter is entered as urgent, with its reason and authority; at every other session none is.</summary>
/// <param name="Kind">What kind of session it is.</param>
/// <param name="IsUrgent">Whether the matter is entered as urgent.</param>
public sealed record UrgentMattersAreTheJointMeetings(SessionKind Kind, bool IsUrgent) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.urgent-matters-are-the-joint-meetings";

    /// <inheritdoc />
    public override bool Holds => (Kind == SessionKind.JointMeeting) == IsUrgent;

    /// <inheritdoc />
    protected override Words Message => new(
        IsUrgent ? "临时事项由联席会议处理，大会直接列入议题即可。" : "联席会议只处理临时事项，请使用“列入临时事项”，写明理由和授权依据。",
        IsUrgent ? "Urgent matters are for a joint meeting; the congress puts an item on its list." : "A joint meeting handles urgent matters only; enter it as one, with its reason and authority.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("kind", Kind), ("isUrgent", IsUrgent));
}
