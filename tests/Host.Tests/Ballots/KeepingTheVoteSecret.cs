using System.Net.Http.Json;
using System.Text;
using Domain.Congress.Ballots;
using Host.Ballots;
using Host.Persistence;
using Host.Tests.Api;
using Host.Tests.Building;
using Host.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Host.Tests.Ballots;

/// <summary>
/// Searches every table, file and log of a secret ballot for a link from a voter to a vote. A link would need two ends: so
/// it is searched for anything by which a voter's paper could be known again, and for what stands beside it.
/// </summary>
[Collection(PostgresTests.Name)]
public sealed class KeepingTheVoteSecret(PostgresCluster cluster)
{
    private const int Present = 12;

    [Fact]
    public async Task Nothing_in_any_table_file_or_log_leads_from_a_voter_to_a_vote()
    {
        await using var served = await ServedInstallation.StartAsync(logged: LogLevel.Trace);
        var hall = new Hall(served.Installation);
        using var client = served.NewClient();
        await hall.OpenAsync(entitled: 15, present: Present);
        await VoteOverHttpAsync(hall, client);
        Files(served.Installation).Any(file => KnowsAPaper(file, hall)).ShouldBeTrue(); // the search finds what is there
        (await served.Services.GetRequiredService<BallotSweeper>().SweepAsync()).ShouldBe(1);

        var result = (await hall.ReadAsync()).Result!;
        result.Items.Single().Counts.ShouldBe([7, 5, 0]);
        await served.Installation.ReadAsync(async store =>
        {
            await NoTableKnowsAPaperAgainAsync(store, hall);
            return 0;
        });
        Files(served.Installation).Where(file => KnowsAPaper(file, hall)).ShouldBeEmpty();
        served.Log.All.ShouldNotBeEmpty();
        foreach (var line in served.Log.All)
        {
            hall.Voters.ShouldAllBe(voter => voter.Traces().All(trace => !line.Contains(trace, StringComparison.Ordinal)), line);
            hall.Voters.ShouldAllBe(voter => !line.Contains(voter.Receipt, StringComparison.Ordinal) && !line.Contains(voter.Code, StringComparison.Ordinal), line);
        }
    }

    [PostgresFact]
    public async Task On_PostgreSQL_no_table_and_no_data_file_keeps_what_was_swept()
    {
        await using var installation = await Installation.OnPostgresAsync(await cluster.NewDatabaseAsync());
        var hall = new Hall(installation);
        await hall.OpenAsync(entitled: 15, present: Present);
        await hall.FetchAllAsync();
        await hall.BeginAsync();
        await Task.WhenAll(hall.Voters.Select(voter => hall.CastAsync(voter, "0")));
        await hall.CloseAsync();
        (await hall.SweepAsync()).ShouldBe(1);

        var folder = await installation.ReadAsync(async store =>
        {
            await NoTableKnowsAPaperAgainAsync(store, hall);
            await store.Database.ExecuteSqlRawAsync("CHECKPOINT");
            return await store.Database.SqlQueryRaw<string>("SELECT current_setting('data_directory') AS \"Value\"").SingleAsync();
        });
        Directory.EnumerateFiles(Path.Combine(folder, "base"), "*", SearchOption.AllDirectories)
            .Where(file => IsStillThereAndKnowsAPaper(file, hall)).ShouldBeEmpty();
    }

    [Fact]
    public async Task While_the_ballot_lasts_the_roll_knows_no_paper_and_the_box_no_voter()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var hall = new Hall(installation);
        await hall.OpenAsync(entitled: 15, present: Present);
        await hall.FetchAllAsync();
        var roll = await RollAsync(installation, hall);
        await hall.BeginAsync();
        await Task.WhenAll(hall.Voters.Select(voter => hall.CastAsync(voter, "0")));

        (await RollAsync(installation, hall)).ShouldBe(roll); // nothing that names a voter is written once the vote has begun
        await installation.ReadAsync(async store =>
        {
            var columns = store.Model.FindEntityType(typeof(Host.Persistence.Rows.BallotPaperRow))!.GetProperties().Select(p => p.Name);
            columns.Order().ShouldBe(["Ballot", "Group", "Marks", "Press", "Receipt"]);
            (await RawRows.OfAsync(store, "SELECT sql FROM sqlite_master WHERE name = 'ballot_box'")).Single().ShouldEndWith("WITHOUT ROWID");
            var box = await RawRows.OfAsync(store, "SELECT Receipt FROM ballot_box");
            box.ShouldBe(hall.Voters.Select(voter => voter.Receipt).Order(StringComparer.Ordinal)); // as it lies in the file
            (await RawRows.OfAsync(store, "SELECT Voter || ' ' || Wrapped FROM ballot_voters")).ShouldAllBe(
                row => hall.Voters.All(voter => !row.Contains(voter.Receipt, StringComparison.Ordinal)));
            return 0;
        });
    }

    [Fact]
    public async Task The_ledger_tells_when_a_ballot_was_opened_begun_and_closed_and_vouches_for_the_result()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var hall = new Hall(installation);
        await hall.OpenAsync(entitled: 15, present: Present);
        await hall.FetchAllAsync();
        await hall.BeginAsync();
        await Task.WhenAll(hall.Voters.Select(voter => hall.CastAsync(voter, "0")));
        await hall.CloseAsync();

        var entries = await installation.ReadAsync(s => s.Ledger.Where(e => e.Case == hall.Case).OrderBy(e => e.Sequence).ToListAsync());
        entries.Select(e => e.Act).ShouldBe(["open-case", "issue-voting-cards", "open-secret-ballot", "begin-voting", "close-ballot"]);
        var record = (await hall.RowAsync()).Record;
        entries[^1].Content.ShouldContain(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(record))));
    }

    private static async Task VoteOverHttpAsync(Hall hall, HttpClient client)
    {
        foreach (var voter in hall.Voters)
        {
            using var answer = await client.PostAsJsonAsync(
                $"/api/vote/{hall.Ballot}/paper", new { voter = voter.Number, code = voter.Code, wrapped = Convert.ToBase64String(voter.Wrapped) });
            voter.Unwrap(Convert.FromBase64String((await answer.Content.ReadFromJsonAsync<SealedPaper>())!.Sealed));
        }

        await hall.BeginAsync();
        foreach (var voter in hall.Voters)
        {
            using var answer = await client.PostAsJsonAsync($"/api/vote/{hall.Ballot}/box", voter.Slip(voter.Number <= 7 ? "0" : "1"));
            (await answer.Content.ReadFromJsonAsync<Receipt>())!.Code.ShouldBe(voter.Receipt);
            voter.PressAnew();
            using var second = await client.PostAsJsonAsync($"/api/vote/{hall.Ballot}/box", voter.Slip("1"));
            ((int)second.StatusCode).ShouldBe(422);
        }

        await hall.CloseAsync();
    }

    private static async Task NoTableKnowsAPaperAgainAsync(Store store, Hall hall)
    {
        foreach (var table in store.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct())
        {
            foreach (var row in await RawRows.OfAsync(store, $"SELECT * FROM \"{table}\""))
            {
                hall.Voters.ShouldAllBe(voter => voter.Traces().All(trace => !row.Contains(trace, StringComparison.OrdinalIgnoreCase)), $"{table}: {row}");
                if (table != "ballots")
                {
                    hall.Voters.ShouldAllBe(voter => !row.Contains(voter.Receipt, StringComparison.Ordinal), $"{table}: {row}");
                }
            }
        }

        (await RawRows.OfAsync(store, "SELECT * FROM ballot_voters")).ShouldBeEmpty();
        (await RawRows.OfAsync(store, "SELECT * FROM ballot_box")).ShouldBeEmpty();
        (await RawRows.OfAsync(store, "SELECT * FROM ballot_seals")).ShouldBeEmpty();
        var published = (await hall.ReadAsync()).Result!.Receipts;
        published.ShouldBe(hall.Voters.Select(voter => voter.Receipt).Order(StringComparer.Ordinal)); // in no order of coming
    }

    private static IEnumerable<string> Files(Installation installation) =>
        Directory.EnumerateFiles(installation.DataFolder, "*", SearchOption.AllDirectories);

    /// <summary>A running PostgreSQL takes files of its own away and writes them anew between the listing and the reading.</summary>
    private static bool IsStillThereAndKnowsAPaper(string file, Hall hall)
    {
        try
        {
            return KnowsAPaper(file, hall);
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private static bool KnowsAPaper(string file, Hall hall)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[open.Length];
        open.ReadExactly(bytes);
        return hall.Voters.SelectMany(voter => voter.RawTraces().Concat(voter.Traces().Select(Encoding.UTF8.GetBytes)))
            .Any(trace => bytes.AsSpan().IndexOf(trace) >= 0);
    }

    private static Task<List<string>> RollAsync(Installation installation, Hall hall) => installation.ReadAsync(store => store.BallotVoters
        .Where(v => v.Ballot == hall.Ballot).OrderBy(v => v.Voter).Select(v => v.Voter + v.Wrapped).ToListAsync());

    private sealed record SealedPaper(string Sealed);

    private sealed record Receipt([property: System.Text.Json.Serialization.JsonPropertyName("receipt")] string Code);
}
