using Domain.Congress.Elections;

namespace Domain.Congress.Rules;

/// <summary>
/// An election's numbers can be of one meeting: no more took part than work there, no candidate has more votes than took
/// part, and all votes together are at most one for each seat by each who took part. 10 voters for 2 seats cast at most 20.
/// </summary>
/// <param name="Report">What the electing unit reports.</param>
public sealed record ElectionNumbersAreOfPersons(ElectionReport Report) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.election-numbers-are-of-persons";

    /// <inheritdoc />
    public override bool Holds =>
        Report.Attended >= 0 && Report.Attended <= Report.Staff && Most <= Report.Attended
        && Report.Votes.All(votes => votes.Votes >= 0) && Sum <= (long)Report.Attended * Report.Seats;

    /// <inheritdoc />
    protected override Words Message => new(
        $"选举数字有误：全体职工{Report.Staff}人，参加{Report.Attended}人，应选{Report.Seats}名，得票最多{Most}票，票数合计{Sum}票。",
        $"The numbers do not fit: {Report.Staff} staff, {Report.Attended} took part, {Report.Seats} seats, at most {Most} votes for one candidate, {Sum} in all.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("staff", Report.Staff), ("attended", Report.Attended), ("seats", Report.Seats), ("most", Most), ("sum", Sum));

    private int Most => Report.Votes.Select(votes => votes.Votes).DefaultIfEmpty().Max();

    private long Sum => Report.Votes.Sum(votes => (long)votes.Votes);
}
