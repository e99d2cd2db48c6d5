using System.Diagnostics;
using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Acts.Cases;
using Host.Acts.Law;
using Host.Lawkeeping;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Benchmarks;

/// <summary>
/// 100,000 open deadlines counted again after a holiday notice was imported, on SQLite with synchronous=FULL: once with events
/// spread over four months, of which some move, and once with a notice that moves every one of them.
/// </summary>
internal sealed class Recompute : IBenchmark
{
    private const int Count = 100_000;
    private static readonly DateOnly First = new(2026, 10, 1);

    public string Name => "recompute";

    public string Summary => "100,000 open deadlines counted again after a holiday import; asked: under 10 s";

    public async Task<IReadOnlyList<Figure>> RunAsync() =>
    [
        .. await MeasureAsync("spread", n => First.AddDays(n % 120)),
        .. await MeasureAsync("all-move", _ => new DateOnly(2027, 1, 18)),
    ];

    private async Task<IEnumerable<Figure>> MeasureAsync(string name, Func<int, DateOnly> servedOn)
    {
        await using var installation = await Installation.OnSqliteAsync();
        installation.Clock.MoveTo("2027-01-18");
        await ManyDuties.AddAsync(installation, await ServedAsync(installation), Count, servedOn);
        await installation.SendAsync(Office.Administrator, new ImportHolidayNotice { Year = 2027, Source = "notice", Content = Notice });
        using var process = Process.GetCurrentProcess();
        var (watch, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        await installation.Get<Recounts>().RunAsync(CancellationToken.None);
        watch.Stop();
        process.Refresh();
        var recount = await installation.ReadAsync(s => s.Recounts.SingleAsync());
        return
        [
            new Figure(Name, name, watch.Elapsed.TotalSeconds, "s"),
            new Figure(Name, $"{name}-processor", (process.TotalProcessorTime - before).TotalSeconds, "s"),
            new Figure(Name, $"{name}-counted", recount.Counted, "duties"),
            new Figure(Name, $"{name}-moved", recount.Moved, "duties"),
        ];
    }

    private static async Task<CaseId> ServedAsync(Installation installation)
    {
        var id = (await installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.CollectiveContract })).Case;
        await installation.SendAsync(Office.UnionOfficer, new SendOffer
        {
            Case = id, Topics = [Topic.Remuneration], Demands = "工资增长百分之五", Place = "会议室", MeetingDay = new DateOnly(2027, 2, 20),
        });
        await installation.SendAsync(Office.UnionOfficer, new RecordService
        {
            Case = id, How = ServiceChannel.ByHand, ReceivedOn = new DateOnly(2027, 1, 18), ReceivedBy = "人力资源部",
        });
        return id;
    }

    /// <summary>Made up around the statutory days, with the Spring Festival a week long.</summary>
    private const string Notice = """
        2027-01-01至2027-01-03 元旦 放假
        2027-02-05至2027-02-11 春节 放假
        2027-02-14 上班
        2027-04-03至2027-04-05 清明节 放假
        2027-05-01至2027-05-05 劳动节 放假
        2027-05-08 上班
        2027-06-09 端午节 放假
        2027-09-15 中秋节 放假
        2027-10-01至2027-10-07 国庆节 放假
        """;
}
