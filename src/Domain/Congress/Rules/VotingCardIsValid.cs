namespace Domain.Congress.Rules;

/// <summary>A paper is fetched with the voting card of that number; cards made before the latest ones are void.</summary>
/// <param name="IsValid">Whether number and code belong together.</param>
public sealed record VotingCardIsValid(bool IsValid) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.voting-card-is-valid";

    /// <inheritdoc />
    public override bool Holds => IsValid;

    /// <inheritdoc />
    protected override Words Message => new(
        "代表编号与表决证上的验证码不符，请核对后重新输入。",
        "The number and the code of the voting card do not belong together; please check them.");
}
