using Domain;
using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Host.Ballots;
using Host.Pipeline;

namespace Host.Api.Ballots;

/// <summary>
/// What phones ask for, without a sign-in. A voter is named in two of these, by his card, and only while papers are given
/// out; the box is told no name and no cookie.
/// </summary>
internal static class VotingEndpoints
{
    public static void MapVoting(this RouteGroupBuilder api)
    {
        var vote = api.MapGroup("/vote").AllowAnonymous().WithTags("vote");
        vote.MapGet("/cases/{id:guid}", StateAsync).WithName("ballot-of-case").WithSummary("表决进行情况 / The case’s latest ballot");
        vote.MapPost("/{ballot:guid}/voter", GroupAsync).WithName("voter-group").WithSummary("核对表决证 / Look at a voting card");
        vote.MapPost("/{ballot:guid}/paper", PaperAsync).WithName("fetch-paper").WithSummary("领取选票 / Fetch a ballot paper");
        vote.MapPost("/{ballot:guid}/box", CastAsync).WithName("cast-paper").WithSummary("投票 / Cast a paper, without a name");
        vote.MapGet("/{ballot:guid}/result", ResultAsync).WithName("ballot-result").WithSummary("表决结果和回执码 / Result and receipt codes");
    }

    private static async Task<IResult> StateAsync(Guid id, BallotStates states) =>
        TypedResults.Ok(await states.LatestAsync(new CaseId(id)) ?? throw new NotFoundException());

    private static async Task<IResult> GroupAsync(
        Guid ballot, VoterRequest voter, VotingCards cards, OpenBallots ballots, BallotRoll roll)
    {
        await EnforceCardAsync(new(ballot), voter, cards, ballots);
        var group = await roll.GroupAsync(new(ballot), voter.Voter);
        new VoterIsOnTheRoll(group is not null).Enforce();
        return TypedResults.Ok(new GroupOfVoterAnswer(group!));
    }

    private static async Task<IResult> PaperAsync(
        Guid ballot, PaperRequest paper, VotingCards cards, OpenBallots ballots, BallotRoll roll)
    {
        await EnforceCardAsync(new(ballot), new(paper.Voter, paper.Code), cards, ballots);
        var wrapped = new byte[paper.Wrapped.Length];
        var length = Convert.TryFromBase64String(paper.Wrapped, wrapped, out var read) ? read : 0;
        var seal = await roll.FetchAsync(new(ballot), paper.Voter, wrapped[..length]);
        return TypedResults.Ok(new SealedPaperAnswer(Convert.ToBase64String(seal)));
    }

    private static async Task<IResult> CastAsync(Guid ballot, CastSlip slip, BallotBox box) =>
        TypedResults.Ok(new ReceiptAnswer(await box.CastAsync(new(ballot), slip)));

    private static async Task<IResult> ResultAsync(Guid ballot, BallotStates states)
    {
        var (state, row) = await states.OfAsync(new(ballot));
        var secret = BallotFormat.Read(row);
        return TypedResults.Ok(new PublishedBallotAnswer(state, secret.Published, secret.Fault));
    }

    private static async Task EnforceCardAsync(BallotId ballot, VoterRequest voter, VotingCards cards, OpenBallots ballots)
    {
        var open = await ballots.GetAsync(ballot);
        new VotingCardIsValid(await cards.IsOfAsync(open.Case, voter.Voter, voter.Code)).Enforce();
    }
}
