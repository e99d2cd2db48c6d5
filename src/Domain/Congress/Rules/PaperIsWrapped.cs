namespace Domain.Congress.Rules;

/// <summary>What is to be sealed is a wrapped paper of the seal's length, such as the voting page makes.</summary>
/// <param name="IsWrapped">Whether it is.</param>
public sealed record PaperIsWrapped(bool IsWrapped) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.paper-is-wrapped";

    /// <inheritdoc />
    public override bool Holds => IsWrapped;

    /// <inheritdoc />
    protected override Words Message => new(
        "领取选票的请求格式不正确，请重新打开投票页面。",
        "The request for a paper is not of the right form; please open the voting page again.");
}
