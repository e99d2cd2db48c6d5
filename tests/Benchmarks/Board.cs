using System.Diagnostics;
using Domain.Motions.Figures;
using Host.Motions;
using Host.Tests.Building;

namespace Benchmarks;

/// <summary>
/// The board of a district with 4,000 units and 200,000 motions, all years and one. On SQLite, and on PostgreSQL where a
/// connection is given in BARGAINING_POSTGRES.
/// </summary>
internal sealed class Board : IBenchmark
{
    private const int Units = 4_000;
    private const int MotionsOfEach = 50;
    private const int Times = 40;
    private static readonly DateOnly Today = new(2026, 11, 21);

    public string Name => "board";

    public string Summary => "the board of 4,000 units and 200,000 motions; asked: under 300 ms";

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
        await ManyMotions.AddUnitsAsync(installation, Units, MotionsOfEach);
        List<Figure> figures = [];
        foreach (var (name, year) in new (string, int?)[] { ("all-years", null), ("one-year", 2025) })
        {
            List<double> times = [];
            BoardView? view = null;
            for (var number = 0; number < Times; number++)
            {
                var watch = Stopwatch.StartNew();
                view = await installation.ReadAsync(store => new MotionBoard(store).OfAsync(installation.Federation, year, Today, CancellationToken.None));
                times.Add(watch.Elapsed.TotalMilliseconds);
            }

            times.Sort();
            figures.Add(new Figure(Name, $"{database}-{name}-median", times[Times / 2], "ms"));
            figures.Add(new Figure(Name, $"{database}-{name}-slowest", times[^1], "ms", times[^1] / times[Times / 2], "median"));
            figures.Add(new Figure(Name, $"{database}-{name}-collected", view!.Whole[MotionMeasure.Collected], "motions"));
        }

        return figures;
    }
}
