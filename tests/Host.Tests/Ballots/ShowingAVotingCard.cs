using System.Net;
using System.Net.Http.Json;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Tests.Api;

namespace Host.Tests.Ballots;

public sealed class ShowingAVotingCard
{
    [Fact]
    public async Task Lets_its_owner_fetch_a_paper_until_new_cards_are_made()
    {
        await using var served = await ServedInstallation.StartAsync();
        var hall = new Hall(served.Installation);
        await hall.OpenAsync(entitled: 9, present: 6);
        using var client = served.NewClient();
        var (voter, other) = (hall.Voters[0], hall.Voters[1]);

        (await ShowAsync(client, hall, voter.Number, voter.Code)).ShouldBe((HttpStatusCode.OK, null));
        (await ShowAsync(client, hall, voter.Number, $" {voter.Code.ToLowerInvariant()} ")).ShouldBe((HttpStatusCode.OK, null));
        (await ShowAsync(client, hall, voter.Number, other.Code)).ShouldBe((HttpStatusCode.UnprocessableEntity, "congress.voting-card-is-valid"));
        (await ShowAsync(client, hall, voter.Number, "")).ShouldBe((HttpStatusCode.UnprocessableEntity, "congress.voting-card-is-valid"));
        await served.Installation.SendAsync(Office.UnionOfficer, new IssueVotingCards { Case = hall.Case });
        (await ShowAsync(client, hall, voter.Number, voter.Code)).ShouldBe((HttpStatusCode.UnprocessableEntity, "congress.voting-card-is-valid"));
    }

    [Fact]
    public async Task Is_not_printed_by_the_officer_while_papers_are_given_out_and_cast()
    {
        await using var served = await ServedInstallation.StartAsync();
        var hall = new Hall(served.Installation);
        await hall.OpenAsync(entitled: 9, present: 6);
        using var officer = await served.SignInAsync(Office.UnionOfficer);
        var cards = $"/cases/{hall.Case}/ballots/cards?last=9";

        await ShouldRefuseAsync();
        await hall.FetchAllAsync();
        await hall.BeginAsync();
        await ShouldRefuseAsync();
        await hall.CloseAsync(); // void: nobody voted
        (await officer.GetStringAsync(cards)).ShouldContain(hall.Voters[0].Code);

        async Task ShouldRefuseAsync()
        {
            using var page = await officer.GetAsync(cards);
            page.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await page.Content.ReadAsStringAsync()).ShouldNotContain(hall.Voters[0].Code);
        }
    }

    [Fact]
    public async Task Is_of_no_use_for_a_ballot_that_is_not_there()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var client = served.NewClient();

        using var answer = await client.PostAsJsonAsync($"/api/vote/{Guid.NewGuid()}/voter", new { voter = 1, code = "" });
        using var state = await client.GetAsync($"/api/vote/cases/{Guid.NewGuid()}");

        (answer.StatusCode, state.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
    }

    private static async Task<(HttpStatusCode Status, string? Rule)> ShowAsync(HttpClient client, Hall hall, int voter, string code)
    {
        using var answer = await client.PostAsJsonAsync($"/api/vote/{hall.Ballot}/voter", new { voter, code });
        var said = await answer.Content.ReadFromJsonAsync<Dictionary<string, object>>();
        return (answer.StatusCode, said!.TryGetValue("rule", out var rule) ? rule.ToString() : null);
    }
}
