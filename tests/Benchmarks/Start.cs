using System.Diagnostics;
using Host.Tests.Fixtures;

namespace Benchmarks;

/// <summary>From the start of the process to the first page, with the demonstration data loaded before.</summary>
internal sealed class Start : IBenchmark
{
    private const int Runs = 5;

    public string Name => "start";

    public string Summary => "start to first page with the demonstration data loaded, and memory after it; asked: 3 s, 300 MB";

    public async Task<IReadOnlyList<Figure>> RunAsync()
    {
        using var folder = new TemporaryFolder();
        var options = new HostOptions { Data = folder.Path };
        List<Figure> figures = [new Figure(Name, "first-start-loads-seeds", (await OnceAsync(options)).Seconds, "s")];
        List<(double Seconds, double Megabytes)> later = [];
        for (var run = 0; run < Runs; run++)
        {
            later.Add(await OnceAsync(options));
        }

        figures.Add(new Figure(Name, "median-start-to-first-page", Median(later.Select(r => r.Seconds)), "s"));
        figures.Add(new Figure(Name, "slowest-start-to-first-page", later.Max(r => r.Seconds), "s"));
        figures.Add(new Figure(Name, "resident-after-first-page", Median(later.Select(r => r.Megabytes)), "MB"));
        return figures;
    }

    private static async Task<(double Seconds, double Megabytes)> OnceAsync(HostOptions options)
    {
        var watch = Stopwatch.StartNew();
        await using var host = await RunningHost.StartAsync(options);
        using var client = host.NewClient();
        using var page = await client.GetAsync("sign-in");
        page.EnsureSuccessStatusCode();
        return (watch.Elapsed.TotalSeconds, host.ResidentBytes / 1048576.0);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);
}
