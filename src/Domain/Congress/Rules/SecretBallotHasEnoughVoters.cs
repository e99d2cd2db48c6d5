using Domain.Congress.Ballots;

namespace Domain.Congress.Rules;

/// <summary>At least five can vote in a secret ballot: of 4 votes each voter could guess the others'. A rule of this product.</summary>
/// <param name="Voters">Those present, or those with a paper.</param>
public sealed record SecretBallotHasEnoughVoters(int Voters) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.secret-ballot-has-enough-voters";

    /// <inheritdoc />
    public override bool Holds => Voters >= SmallGroups.Fewest;

    /// <inheritdoc />
    protected override Words Message => new(
        $"可投票的仅{Voters}人，不足{SmallGroups.Fewest}人不能保密，请改用其他方式表决。",
        $"Only {Voters} can vote; fewer than {SmallGroups.Fewest} cannot be kept secret. Vote in another way.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("voters", Voters), ("fewest", SmallGroups.Fewest));
}
