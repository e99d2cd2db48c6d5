using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Domain;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Acts.Organisations;
using Host.Pipeline;
using Host.Tests.Building;
using Host.Tests.Fixtures;

namespace Benchmarks;

/// <summary>
/// A session with 3,000 representatives and 40 items: how long its pages take, what one check-in costs, and how soon the
/// hall's screen shows it, asked as its script asks.
/// </summary>
internal sealed class Sessions : IBenchmark
{
    private const int Representatives = 3000;
    private const int Items = 40;
    private const int CheckIns = 300;
    private const int Latecomers = 100;
    private const int Requests = 40;
    private const int Changes = 20;
    private const int ScriptWaits = 700;
    private const string Meeting = "2026-10-15";
    private const string Password = "benchmark-2026";

    private static readonly string[] Ways = ["cases/{0}", "congress/{0}/meeting", "congress/{0}/hall"];

    public string Name => "session";

    public string Summary => "a session of 3,000 representatives and 40 items; asked: it opens in under 300 ms, the screen follows within 2 s";

    public async Task<IReadOnlyList<Figure>> RunAsync()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var id = await ToTheMeetingAsync(installation);
        var figures = await CheckInAsync(installation, id);
        await using var host = await RunningHost.StartAsync(new HostOptions { Data = installation.DataFolder, Demo = false });
        using var client = host.NewClient();
        (await client.PostAsJsonAsync("api/session", new { account = "officer", password = Password })).EnsureSuccessStatusCode();
        foreach (var way in Ways)
        {
            var path = string.Format(CultureInfo.InvariantCulture, way, id);
            var times = await OpenAsync(client, path);
            var name = path.Split('/') is [.., "meeting"] ? "meeting-page" : path.EndsWith("hall", StringComparison.Ordinal) ? "hall-page" : "session-page";
            figures.Add(new(Name, $"{name}-first", times[0], "ms"));
            figures.Add(new(Name, $"{name}-median", times.Order().ElementAt(times.Count / 2), "ms"));
            figures.Add(new(Name, $"{name}-slowest-warm", times.Skip(Requests / 4).Max(), "ms"));
        }

        var follows = await FollowAsync(installation, client, id);
        figures.Add(new(Name, "screen-follows-median", follows[follows.Count / 2], "ms"));
        figures.Add(new(Name, "screen-follows-slowest", follows[^1], "ms"));
        return figures;
    }

    /// <summary>One by one into an empty hall, nearly all at once, and one by one into a full one.</summary>
    private async Task<List<Figure>> CheckInAsync(Installation installation, CaseId id)
    {
        List<Figure> figures = [new(Name, "one-check-in", await OneByOneAsync(installation, id, 1, CheckIns), "ms")];
        var watch = Stopwatch.StartNew();
        var (first, late) = (CheckIns + 1, Representatives - Latecomers - Changes);
        await installation.SendAsync(Office.UnionOfficer, new CheckIn { Case = id, Numbers = [.. Enumerable.Range(first, late - first + 1)] });
        figures.Add(new(Name, "nearly-all-at-once", watch.Elapsed.TotalMilliseconds, "ms"));
        figures.Add(new(Name, "one-check-in-to-a-full-hall", await OneByOneAsync(installation, id, late + 1, Latecomers), "ms"));
        figures.Add(new(Name, "database", installation.DatabaseBytes / 1048576.0, "MB"));
        return figures;
    }

    /// <summary>The mean of so many check-ins, in milliseconds.</summary>
    private static async Task<double> OneByOneAsync(Installation installation, CaseId id, int first, int count)
    {
        var watch = Stopwatch.StartNew();
        for (var number = first; number < first + count; number++)
        {
            await CheckInAsync(installation, id, number);
        }

        return watch.Elapsed.TotalMilliseconds / count;
    }

    private static async Task<List<double>> OpenAsync(HttpClient client, string path)
    {
        List<double> times = [];
        for (var i = 0; i < Requests; i++)
        {
            var watch = Stopwatch.GetTimestamp();
            (await client.GetStringAsync(path)).ShouldContainText("</html>");
            times.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
        }

        return times;
    }

    /// <summary>From the check-in's commit to the page that shows it, where the script asks every 700 ms and then fetches the page.</summary>
    private static async Task<List<double>> FollowAsync(Installation installation, HttpClient client, CaseId id)
    {
        List<double> follows = [];
        for (var change = 1; change <= Changes; change++)
        {
            var number = Representatives - Changes + change;
            var stamp = await StampAsync(client, id);
            var watch = Stopwatch.StartNew();
            var screen = ScreenAsync(client, id, stamp, string.Create(CultureInfo.InvariantCulture, $"<strong>{number}</strong>"));
            await CheckInAsync(installation, id, number);
            await screen;
            follows.Add(watch.Elapsed.TotalMilliseconds);
        }

        return [.. follows.Order()];
    }

    private static async Task ScreenAsync(HttpClient client, CaseId id, string stamp, string shown)
    {
        do
        {
            await Task.Delay(ScriptWaits);
        }
        while (await StampAsync(client, id) == stamp);
        (await client.GetStringAsync($"congress/{id}/hall")).ShouldContainText(shown);
    }

    private static async Task<string> StampAsync(HttpClient client, CaseId id) =>
        (await client.GetFromJsonAsync<JsonElement>($"api/cases/{id}/meeting")).GetProperty("stamp").GetString()!;

    private static Task<ActReceipt> CheckInAsync(Installation installation, CaseId id, int number) =>
        installation.SendAsync(Office.UnionOfficer, new CheckIn { Case = id, Numbers = [number] });

    private static async Task<CaseId> ToTheMeetingAsync(Installation installation)
    {
        await installation.SendAsProgramAsync(new AddAccount
        {
            Code = "officer", Office = Office.UnionOfficer, Unit = installation.Union, Title = "工会主席", Password = Password,
        });
        installation.Clock.MoveTo("2026-09-17");
        var id = (await installation.SendAsync(Office.UnionOfficer, new OpenSession { Term = 3, Ordinal = 2, Kind = SessionKind.Annual })).Case;
        await installation.SendAsync(Office.UnionOfficer, new RegisterRepresentatives
        {
            Case = id, Representatives = [.. Enumerable.Range(1, Representatives).Select(n => $"职工代表{n:0000}，第{1 + (n / 50)}代表团")],
        });
        for (var item = 1; item <= Items; item++)
        {
            var kind = item == 1 ? SessionItemKind.AdministrativeReport : item <= 4 ? SessionItemKind.Report : SessionItemKind.Matter;
            await installation.SendAsync(Office.UnionOfficer, new AddItem { Case = id, Kind = kind, Title = $"第{item}项议题：职工福利和劳动保护方案" });
        }

        await installation.SendAsync(Office.UnionOfficer, new ProposeTopics { Case = id, HeardFrom = "各代表团讨论" });
        await installation.SendAsync(Office.HrDepartment, new AnswerTopics { Case = id, Answer = TopicsAnswer.Agreed });
        await installation.SendAsync(Office.UnionOfficer, new CallSession
        {
            Case = id, PlannedFor = DateOnly.Parse(Meeting, CultureInfo.InvariantCulture), Time = "上午9:00", Place = "体育馆",
        });
        await installation.SendAsync(Office.UnionOfficer, new ServePapers { Case = id, On = new DateOnly(2026, 9, 17), Means = ServiceMeans.OnPaper });
        await installation.SendAsync(Office.UnionOfficer, new CloseService { Case = id });
        installation.Clock.MoveTo(Meeting);
        return id;
    }
}
