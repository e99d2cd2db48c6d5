using System.Diagnostics;
using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Acts.Cases;
using Host.Pages.Forms;
using Host.Tests.Building;

namespace Benchmarks;

/// <summary>
/// Durable acts per second through the whole pipeline on SQLite with synchronous=FULL, beside plain ADO.NET writing the
/// same rows in the same run. As in a running installation the clock goes forward from case to case, and every request has a
/// key such as the pages give it.
/// </summary>
internal sealed class Acts : IBenchmark
{
    private const int Count = 4000;

    public string Name => "acts";

    public string Summary => "durable acts per second on SQLite, one writer and four; asked: 1,000 acts/s and a ratio of 0.25";

    public async Task<IReadOnlyList<Figure>> RunAsync()
    {
        List<Figure> figures = [];
        await MeasureAsync(1, Count);
        foreach (var writers in new[] { 1, 4 })
        {
            var (acts, processor, bytes) = await MeasureAsync(writers, Count);
            var plain = PlainWrites.PerSecond(writers, Count);
            figures.Add(new Figure(Name, $"plain-{writers}-writer", plain, "acts/s"));
            figures.Add(new Figure(Name, $"sqlite-{writers}-writer", acts, "acts/s", acts / plain, "plain ADO.NET"));
            figures.Add(new Figure(Name, $"processor-per-act-{writers}-writer", processor, "µs"));
            figures.Add(new Figure(Name, $"bytes-per-case-{writers}-writer", bytes, "bytes"));
        }

        figures.Add(new Figure(Name, "peak-memory", Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0, "MB"));
        return figures;
    }

    /// <summary>Opens cases (not timed), then writes an offer in each.</summary>
    private static async Task<(double PerSecond, double ProcessorPerAct, double BytesPerCase)> MeasureAsync(int writers, int count)
    {
        await using var installation = await Installation.OnSqliteAsync();
        List<CaseId> cases = [];
        for (var i = 0; i < count; i++)
        {
            var opened = await installation.SendAsync(
                Office.UnionOfficer, new OpenCase { Kind = ContractKind.CollectiveContract }, ActDesk.NewKey());
            cases.Add(opened.Case);
            installation.Clock.MoveTo(installation.Clock.GetUtcNow().AddMilliseconds(1));
        }

        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(cases.Chunk(count / writers).Select(part => Task.Run(() => WriteAsync(installation, part))));
        watch.Stop();
        var processor = Environment.CpuUsage.TotalTime - before;
        return (count / watch.Elapsed.TotalSeconds, processor.TotalMicroseconds / count, installation.DatabaseBytes / (double)count);
    }

    private static async Task WriteAsync(Installation installation, IEnumerable<CaseId> cases)
    {
        foreach (var id in cases)
        {
            await installation.SendAsync(Office.UnionOfficer, OfferIn(id), ActDesk.NewKey());
        }
    }

    private static SendOffer OfferIn(CaseId id) => new()
    {
        Case = id,
        Topics = [Topic.Remuneration, Topic.WorkingHours],
        Demands = "职工工资总额比上年增长百分之五，夜班津贴每班提高二十元。",
        Place = "公司第一会议室",
        MeetingDay = new DateOnly(2026, 9, 28),
    };
}
