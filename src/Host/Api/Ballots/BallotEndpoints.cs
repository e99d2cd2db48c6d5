using Domain;
using Host.Acts.Congress;
using Host.Api.Cases;

namespace Host.Api.Ballots;

/// <summary>What an officer does with a case's secret ballots.</summary>
internal static class BallotEndpoints
{
    public static void MapBallots(this RouteGroupBuilder api)
    {
        var ballots = api.MapGroup("/cases/{id:guid}").RequireAuthorization().WithTags("ballots");
        ballots.MapPost("/voting-cards", (Guid id, ActCall call) => call.SendAsync(new IssueVotingCards { Case = new CaseId(id) }))
            .WithName("issue-voting-cards").WithSummary("制发表决证 / Make voting cards");
        ballots.MapPost("/ballots", (Guid id, OpenBallotRequest ballot, ActCall call) => call.SendAsync(ballot.ToAct(id, Guid.NewGuid())))
            .WithName("open-secret-ballot").WithSummary("开始无记名投票 / Open a secret ballot");
        ballots.MapPost("/ballots/{ballot:guid}/begin", (Guid id, Guid ballot, ActCall call) =>
                call.SendAsync(new BeginVoting { Case = new CaseId(id), Ballot = new(ballot) }))
            .WithName("begin-voting").WithSummary("发票完毕，开始投票 / Begin the vote");
        ballots.MapPost("/ballots/{ballot:guid}/close", (Guid id, Guid ballot, ActCall call) =>
                call.SendAsync(new CloseBallot { Case = new CaseId(id), Ballot = new(ballot) }))
            .WithName("close-ballot").WithSummary("结束投票并公布结果 / Close the ballot");
        ballots.MapPost("/ballots/{ballot:guid}/void", (Guid id, Guid ballot, VoidBallotRequest why, ActCall call) =>
                call.SendAsync(new DeclareBallotVoid { Case = new CaseId(id), Ballot = new(ballot), Reason = why.Reason }))
            .WithName("declare-ballot-void").WithSummary("宣布本次投票作废 / Declare the ballot void");
    }
}
