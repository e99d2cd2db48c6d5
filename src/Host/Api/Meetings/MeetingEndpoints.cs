using Host.Api.Ballots;
using Host.Ballots;
using Host.Meetings;
using Host.Pipeline;
using Host.Reading;

namespace Host.Api.Meetings;

/// <summary>What screens and phones ask of a meeting while it is held.</summary>
internal static class MeetingEndpoints
{
    public static void MapMeetings(this RouteGroupBuilder api)
    {
        api.MapGet("/cases/{id:guid}/meeting", MeetingAsync).RequireAuthorization().WithTags("meetings")
            .WithName("meeting-of-case").WithSummary("会议进行情况 / Where a meeting stands");
        api.MapPost("/vote/cases/{id:guid}/card", CardAsync).AllowAnonymous().WithTags("vote")
            .WithName("card-of-representative").WithSummary("核对表决证，取得签到码 / A representative's check-in code");
    }

    private static async Task<IResult> MeetingAsync(Guid id, CaseReader reader, MeetingSnapshots snapshots)
    {
        await reader.ViewAsync(new CaseId(id));
        return TypedResults.Ok(MeetingAnswer.Of(await snapshots.OfAsync(new CaseId(id)) ?? throw new NotFoundException()));
    }

    private static async Task<IResult> CardAsync(Guid id, VoterRequest voter, VotingCards cards, MeetingSnapshots snapshots)
    {
        new Domain.Congress.Rules.VotingCardIsValid(await cards.IsOfAsync(new CaseId(id), voter.Voter, voter.Code)).Enforce();
        var snapshot = await snapshots.OfAsync(new CaseId(id)) ?? throw new NotFoundException();
        var key = await cards.KeyAsync(new CaseId(id));
        return TypedResults.Ok(CardAnswer.Of(snapshot, voter.Voter, key!));
    }
}
