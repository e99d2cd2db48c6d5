using Domain.Congress.Sessions;

namespace Domain.Congress.Rules;

/// <summary>Between sessions the joint meeting handles what the congress left to it, and nothing that the congress itself adopts, elects or appraises (企业民主管理规定 Art 12, 13).</summary>
/// <param name="Topic">What the matter is about.</param>
/// <param name="Law">The row that says whose it is.</param>
public sealed record MatterIsWithinTheJointMeetingsPowers(UrgentTopic Topic, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.matter-is-within-the-joint-meetings-powers";

    /// <inheritdoc />
    public override bool Holds => Topic == UrgentTopic.Delegated;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{UrgentTopics.TitleOf(Topic).Zh}应当由职工代表大会审议，联席会议无权处理。",
        $"{UrgentTopics.TitleOf(Topic).En}: for the congress itself, not within the joint meeting’s powers.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("topic", Topic));

    /// <inheritdoc />
    protected override string? Field => "Topic";
}
