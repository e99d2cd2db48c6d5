namespace Domain.Congress.Rules;

/// <summary>A draft is convened and voted on when its case has come to the congress: both chiefs closed it, and nothing else is convened for it.</summary>
/// <param name="Number">The case’s number.</param>
/// <param name="HasCome">Whether its duty to convene, or to vote, is open.</param>
public sealed record DraftHasComeToTheCongress(string Number, bool HasCome) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.draft-has-come-to-the-congress";

    /// <inheritdoc />
    public override bool Holds => HasCome;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{Number}案件的合同草案尚未提交职工代表大会，或者已经表决；请先在该案件中办理，或者撤下该议题。",
        $"The draft of {Number} has not come to the congress, or was voted on; act on that case first, or drop the item.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("number", Number));
}
