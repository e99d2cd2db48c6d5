using System.Diagnostics;
using System.Net.Http.Json;
using Host.Tests.Ballots;
using Host.Tests.Building;
using Host.Tests.Fixtures;

namespace Benchmarks;

/// <summary>
/// A hall of 3,000 votes within a minute over HTTP: each voter fetches a paper, then casts it at a random second of half a
/// minute. On SQLite, and on PostgreSQL where a connection is given in BARGAINING_POSTGRES.
/// </summary>
internal sealed class Votes : IBenchmark
{
    private const int Voters = 3000;
    private const int AtOnce = 64;
    private const int CastingSeconds = 30;

    public string Name => "votes";

    public string Summary => "3,000 representatives vote by phone; asked: all within 60 s, 99 % of confirmations under 1 s, every confirmed vote counted";

    public async Task<IReadOnlyList<Figure>> RunAsync()
    {
        List<Figure> figures = [];
        await using (var sqlite = await Installation.OnSqliteAsync())
        {
            figures.AddRange(await MeasureAsync("sqlite", sqlite, []));
        }

        if (Environment.GetEnvironmentVariable("BARGAINING_POSTGRES") is { Length: > 0 } connection)
        {
            await using var postgres = await Installation.OnPostgresAsync(connection);
            figures.AddRange(await MeasureAsync(
                "postgres", postgres, ["--Database:Provider", "postgres", "--Database:Connection", connection]));
        }

        return figures;
    }

    private async Task<IReadOnlyList<Figure>> MeasureAsync(string database, Installation installation, string[] further)
    {
        var hall = new Hall(installation);
        await hall.OpenAsync(Voters, Voters);
        await using var host = await RunningHost.StartAsync(new HostOptions { Data = installation.DataFolder, Demo = false, Further = further });
        using var client = host.NewClient();
        var wrapping = Stopwatch.StartNew();
        Parallel.ForEach(hall.Voters, voter => _ = voter.Wrapped); // the phones' own work, done by each of 3,000 phones
        wrapping.Stop();

        var fetching = Stopwatch.StartNew();
        await Parallel.ForEachAsync(hall.Voters, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (voter, _) => await FetchAsync(client, hall, voter));
        fetching.Stop();
        await hall.BeginAsync();

        var random = new Random(1);
        var casting = Stopwatch.StartNew();
        var waits = await Task.WhenAll(hall.Voters.Select(voter => CastAsync(client, hall, voter, TimeSpan.FromSeconds(random.NextDouble() * CastingSeconds))));
        casting.Stop();
        var counting = Stopwatch.StartNew();
        await hall.CloseAsync();
        counting.Stop();
        await CheckAsync(hall);
        Array.Sort(waits);
        return
        [
            new(Name, $"{database}-papers-out", fetching.Elapsed.TotalSeconds, "s"),
            new(Name, $"{database}-votes-in", casting.Elapsed.TotalSeconds, "s"),
            new(Name, $"{database}-together", (fetching.Elapsed + casting.Elapsed).TotalSeconds, "s"),
            new(Name, $"{database}-confirmed-median", waits[waits.Length / 2], "ms"),
            new(Name, $"{database}-confirmed-99-percent", waits[waits.Length * 99 / 100], "ms"),
            new(Name, $"{database}-confirmed-slowest", waits[^1], "ms"),
            new(Name, $"{database}-counted", counting.Elapsed.TotalMilliseconds, "ms"),
        ];
    }

    private static async Task FetchAsync(HttpClient client, Hall hall, HallVoter voter)
    {
        using var answer = await client.PostAsJsonAsync(
            $"api/vote/{hall.Ballot}/paper", new { voter = voter.Number, code = voter.Code, wrapped = Convert.ToBase64String(voter.Wrapped) });
        answer.EnsureSuccessStatusCode();
        voter.Unwrap(Convert.FromBase64String((await answer.Content.ReadFromJsonAsync<Dictionary<string, string>>())!["sealed"]));
    }

    /// <summary>Casts after a while; how long the confirmation took, in milliseconds.</summary>
    private static async Task<double> CastAsync(HttpClient client, Hall hall, HallVoter voter, TimeSpan after)
    {
        await Task.Delay(after);
        var watch = Stopwatch.GetTimestamp();
        using var answer = await client.PostAsJsonAsync($"api/vote/{hall.Ballot}/box", voter.Slip(voter.Number % 3 == 0 ? "1" : "0"));
        answer.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(watch).TotalMilliseconds;
    }

    private static async Task CheckAsync(Hall hall)
    {
        var result = (await hall.ReadAsync()).Result!;
        var right = result.Counted == Voters && result.Items[0].Counts is [2000, 1000, 0]
            && result.Receipts.SequenceEqual(hall.Voters.Select(voter => voter.Receipt).Order(StringComparer.Ordinal));
        if (!right)
        {
            throw new InvalidOperationException($"{result.Counted} of {Voters} confirmed votes were counted.");
        }
    }
}
