using Domain.Congress.Elections;

namespace Domain.Congress.Rules;

/// <summary>Nobody stands who already holds a seat of the congress, and nobody stands twice in one election.</summary>
/// <param name="Sitting">Those who hold a seat on the day.</param>
/// <param name="Votes">The candidates.</param>
public sealed record CandidatesAreFreeToBeElected(
    IReadOnlyList<RepresentativeId> Sitting, IReadOnlyList<CandidateVotes> Votes) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.candidates-are-free-to-be-elected";

    /// <inheritdoc />
    public override bool Holds => Barred.Count == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"以下候选人已是职工代表或者重复列名：{string.Join('、', Barred)}。",
        $"These candidates already hold a seat or stand twice: {string.Join(", ", Barred)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("barred", string.Join('、', Barred)));

    private List<string> Barred =>
    [
        .. Votes.GroupBy(votes => votes.Candidate.Id)
            .Where(same => same.Skip(1).Any() || Sitting.Contains(same.Key))
            .Select(same => same.First().Candidate.Name),
    ];
}
