using System.Net.Http.Json;
using Host.Acts.Congress;
using Host.Tests.Building;
using Host.Tests.Fixtures;

namespace Host.Tests.Ballots;

public sealed class SurvivingAKill
{
    private const int Present = 60;

    [Fact]
    public async Task Every_vote_confirmed_before_the_server_was_killed_is_counted_after_it_and_none_twice()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var hall = new Hall(installation);
        await hall.OpenAsync(entitled: 80, present: Present);
        await hall.FetchAllAsync();
        await hall.BeginAsync();
        var options = new HostOptions { Data = installation.DataFolder, Demo = false };

        var confirmed = await CastUntilKilledAsync(hall, options);
        confirmed.Count.ShouldBeInRange(1, Present - 1);
        (await hall.RowAsync()).Cast.ShouldBeGreaterThanOrEqualTo(confirmed.Count);

        await using (var again = await RunningHost.StartAsync(options))
        {
            using var client = again.NewClient();
            var receipts = await Task.WhenAll(hall.Voters.Select(voter => CastAsync(client, hall, voter)));
            receipts.ShouldBe(hall.Voters.Select(voter => voter.Receipt)); // each presses again, not knowing whether it counted
        }

        await hall.CloseAsync();
        var result = (await hall.ReadAsync()).Result!;
        result.Counted.ShouldBe(Present);
        result.Items.Single().Counts.ShouldBe([Present, 0, 0]);
        confirmed.ShouldBeSubsetOf(result.Receipts);
    }

    [Fact]
    public async Task The_result_of_an_items_ballot_comes_into_the_session_whole_after_the_kill()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var session = await new WalkedSession(installation).ToTheMeetingAsync(also:
            [new RegisterRepresentatives { Representatives = [.. Enumerable.Range(1, Present).Select(n => $"代表{n}，一团")] }]);
        await session.CheckInAsync(Present);
        var hall = new Hall(installation);
        await hall.OpenOnItemAsync(session.Id, 2);
        await hall.FetchAllAsync();
        await hall.BeginAsync();

        var confirmed = await CastUntilKilledAsync(hall, new HostOptions { Data = installation.DataFolder, Demo = false });
        var inTheBox = (await hall.RowAsync()).Cast;
        await hall.CloseAsync();

        (await hall.ReadAsync()).Result!.Receipts.ShouldSatisfyAllConditions(
            receipts => confirmed.ShouldBeSubsetOf(receipts), receipts => receipts.Distinct().Count().ShouldBe(inTheBox));
        var vote = (await session.RecordAsync()).Items[1].Vote!;
        (vote.Present, vote.Result!.Yes, vote.AnnouncedAt is not null).ShouldBe((Present, inTheBox, true));
    }

    /// <summary>Casts one paper after another and kills the server with others under way.</summary>
    private static async Task<List<string>> CastUntilKilledAsync(Hall hall, HostOptions options)
    {
        List<string> confirmed = [];
        var host = await RunningHost.StartAsync(options);
        using var client = host.NewClient();
        var under = hall.Voters.Skip(20).Take(20).ToList();
        foreach (var voter in hall.Voters.Take(20))
        {
            confirmed.Add(await CastAsync(client, hall, voter));
        }

        var waiting = under.Select(voter => CastAsync(client, hall, voter)).ToList();
        await Task.WhenAny(waiting);
        await host.DisposeAsync();
        foreach (var cast in waiting)
        {
            try
            {
                confirmed.Add(await cast);
            }
            catch (HttpRequestException)
            {
                // Not confirmed: the voter sees that and presses again.
            }
        }

        return confirmed;
    }

    private static async Task<string> CastAsync(HttpClient client, Hall hall, HallVoter voter)
    {
        using var answer = await client.PostAsJsonAsync($"api/vote/{hall.Ballot}/box", voter.Slip("0"));
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<Dictionary<string, string>>())!["receipt"];
    }
}
