using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using Domain;
using Domain.Organisations;
using Host.Acts.Cases;
using Host.Acts.Organisations;
using Host.Notifications;
using Host.Tests.Building;
using Host.Tests.Fixtures;

namespace Benchmarks;

/// <summary>
/// The case page with 200 ledger entries and the Today page of an officer with 10,000 cases, 20 requests in flight,
/// measured at the client on the same two cores: the server's own time is less. The server is in operation: everybody has
/// been told what was done, and its methods are compiled as they stay.
/// </summary>
internal sealed class Pages : IBenchmark
{
    private const int Cases = 10_000;
    private const int Entries = 200;
    private const int InFlight = 20;
    private const int Requests = 2_000;
    private const int WarmUp = 20_000;
    private const string Password = "benchmark-2026";

    public string Name => "pages";

    public string Summary => "case page with 200 entries and Today page with 10,000 cases at 20 in flight; asked: 99 % under 50 ms";

    public async Task<IReadOnlyList<Figure>> RunAsync()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var busy = await FillAsync(installation);
        await installation.Get<Post>().RunAsync(CancellationToken.None);
        await using var host = await RunningHost.StartAsync(new HostOptions { Data = installation.DataFolder, Demo = false });
        using var client = host.NewClient();
        (await client.PostAsJsonAsync("api/session", new { account = "officer", password = Password })).EnsureSuccessStatusCode();
        List<Figure> figures = [];
        foreach (var (name, path) in new[] { ("health", "health/live"), ("case-page", $"cases/{busy}"), ("today-page", "") })
        {
            await LoadAsync(client, path, WarmUp);
            var times = await LoadAsync(client, path, Requests);
            figures.Add(new Figure(Name, $"{name}-median", At(times, 0.5), "ms"));
            figures.Add(new Figure(Name, $"{name}-99-percent", At(times, 0.99), "ms"));
            figures.Add(new Figure(Name, $"{name}-one-at-a-time", At(await LoadAsync(client, path, Requests / 10, 1), 0.5), "ms"));
        }

        return figures;
    }

    /// <summary>10,000 open cases of one union, one of them with 200 entries.</summary>
    private static async Task<CaseId> FillAsync(Installation installation)
    {
        await installation.SendAsProgramAsync(new AddAccount
        {
            Code = "officer", Office = Office.UnionOfficer, Unit = installation.Union, Title = "工会主席", Password = Password,
        });
        var last = default(CaseId);
        for (var i = 0; i < Cases; i++)
        {
            last = (await installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.WageAgreement })).Case;
        }

        for (var i = 1; i < Entries; i++)
        {
            await installation.SendAsync(Office.UnionOfficer, new AddNote { Case = last, Text = $"第{i}条备忘" });
        }

        return last;
    }

    private static async Task<IReadOnlyList<double>> LoadAsync(HttpClient client, string path, int requests, int inFlight = InFlight)
    {
        ConcurrentBag<double> times = [];
        await Parallel.ForAsync(0, requests, new ParallelOptions { MaxDegreeOfParallelism = inFlight }, async (_, token) =>
        {
            var watch = Stopwatch.StartNew();
            using var response = await client.GetAsync(path, token);
            await response.Content.ReadAsByteArrayAsync(token);
            response.EnsureSuccessStatusCode();
            times.Add(watch.Elapsed.TotalMilliseconds);
        });
        return [.. times.Order()];
    }

    private static double At(IReadOnlyList<double> sorted, double share) => sorted[(int)Math.Ceiling(sorted.Count * share) - 1];
}
