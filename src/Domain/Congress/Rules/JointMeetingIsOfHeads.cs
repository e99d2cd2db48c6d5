namespace Domain.Congress.Rules;

/// <summary>A joint meeting is of the heads of delegations and special committees (企业民主管理规定 Art 12).</summary>
/// <param name="Other">Somebody listed who is none; null where all are.</param>
public sealed record JointMeetingIsOfHeads(string? Other) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.joint-meeting-is-of-heads";

    /// <inheritdoc />
    public override bool Holds => Other is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"联席会议由代表团（组）长和专门委员会负责人组成，{Other}未注明是团（组）长或者负责人。",
        $"A joint meeting is of heads of delegations and committees; {Other} is not marked as one.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("other", Other));

    /// <inheritdoc />
    protected override string? Field => "Representatives";
}
