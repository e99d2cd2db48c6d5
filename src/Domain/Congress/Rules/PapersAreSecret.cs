using Domain.Congress.Sessions;

namespace Domain.Congress.Rules;

/// <summary>
/// Leaders are graded and options are ranked on papers without a name, and important matters voted on so, never by a show of
/// hands (企业民主管理规定 Art 20; every vote in Shanghai and Zhejiang).
/// </summary>
/// <param name="Method">How the hall would vote.</param>
/// <param name="IsYesOrNo">Whether it is a vote for or against something.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record PapersAreSecret(VoteMethod Method, bool IsYesOrNo, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.papers-are-secret";

    /// <inheritdoc />
    public override bool Holds => Method != VoteMethod.ShowOfHands;

    /// <inheritdoc />
    protected override Words Message => new(
        IsYesOrNo ? "该事项应当采用无记名投票方式表决，不得举手表决。" : "民主评议和福利事项的选择采用无记名投票，不得举手表决。",
        IsYesOrNo ? "This is voted on in secret, not by a show of hands." : "Leaders are graded and options ranked in secret, not by a show of hands.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("method", Method));

    /// <inheritdoc />
    protected override string? Field => "Method";
}
