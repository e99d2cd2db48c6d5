namespace Domain.Congress.Rules;

/// <summary>A delegation, committee or group of tellers is headed by one of its members.</summary>
/// <param name="Body">Its name.</param>
/// <param name="IsMember">Whether the head is one.</param>
public sealed record HeadIsAMember(string Body, bool IsMember) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.head-is-a-member";

    /// <inheritdoc />
    public override bool Holds => IsMember;

    /// <inheritdoc />
    protected override Words Message => new($"“{Body}”的负责人不在其成员之中。", $"The head of {Body} is not among its members.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("body", Body));
}
