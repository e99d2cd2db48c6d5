using System.Diagnostics;
using Domain;
using Domain.Motions;
using Domain.Motions.Similarity;
using Host.Motions;
using Host.Persistence.Rows;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Benchmarks;

/// <summary>
/// Motions like one that is being written, among 100,000 of one union: half of the texts asked for are begun anew, half are
/// written after a motion that is there. On SQLite, and on PostgreSQL where a connection is given in BARGAINING_POSTGRES.
/// </summary>
internal sealed class Similar : IBenchmark
{
    private const int Count = 100_000;
    private const int Searches = 1_000;
    private const int WarmUp = 100;

    private readonly MotionTexts texts = new();

    public string Name => "similar";

    public string Summary => "similar motions among 100,000 Chinese texts; asked: 99 % under 100 ms on SQLite and on PostgreSQL";

    public async Task<IReadOnlyList<Figure>> RunAsync()
    {
        List<Figure> figures = [];
        await using (var sqlite = await Installation.OnSqliteAsync())
        {
            figures.AddRange(await MeasureAsync("sqlite", sqlite));
        }

        if (Environment.GetEnvironmentVariable("BARGAINING_POSTGRES") is { Length: > 0 } connection)
        {
            await using var postgres = await Installation.OnPostgresAsync(connection);
            figures.AddRange(await MeasureAsync("postgres", postgres));
        }

        return figures;
    }

    private async Task<IEnumerable<Figure>> MeasureAsync(string database, Installation installation)
    {
        await ManyMotions.AddTextsAsync(installation, Count, texts);
        List<double> times = [];
        var found = 0;
        for (var number = -WarmUp; number < Searches; number++)
        {
            var text = texts.Of(number % 2 == 0 ? Count + number : Math.Abs(number) * 97 % Count);
            var watch = Stopwatch.StartNew();
            var lines = await installation.ReadAsync(store =>
                new SimilarMotions(store).FindAsync(installation.Union, $"{text.Title}\n{text.Reasons}", 5, CancellationToken.None));
            if (number >= 0)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
                found += number % 2 != 0 && lines.Any(line => line.Title == text.Title) ? 1 : 0;
            }
        }

        times.Sort();
        var median = times[Searches / 2];
        return
        [
            new Figure(Name, $"{database}-median", median, "ms"),
            new Figure(Name, $"{database}-99-percent", times[Searches * 99 / 100], "ms", times[Searches * 99 / 100] / median, "median"),
            new Figure(Name, $"{database}-known-ones-found", found, "of 500"),
        ];
    }
}
