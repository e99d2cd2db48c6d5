using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Domain;
using Domain.Organisations;
using Host.Pages.Print;
using Host.Pipeline;
using Host.Tests.Api;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Host.Tests.Privacy;

/// <summary>A filed case in which each side has a note and a file of its own, and the program that shows it to readers.</summary>
public sealed class OwnWords : IAsyncLifetime
{
    /// <summary>What the worker side writes for itself, in a note and in the name of a file.</summary>
    public const string Worker = "workers-own-7391";

    /// <summary>The same of the employer side.</summary>
    public const string Employer = "employers-own-2846";

    internal ServedInstallation Served { get; private set; } = null!;

    /// <summary>Every address with the case, its files, its entries and every form and paper filled in.</summary>
    internal IReadOnlyList<ReadPath> Paths { get; private set; } = [];

    /// <summary>What the program logged while they were written and read.</summary>
    internal KeptLog Log { get; } = new();

    /// <summary>What nobody but the side itself may read: its words, and the hash of its file.</summary>
    public static IReadOnlyList<string> Of(Side side) =>
        side == Side.Worker ? [Worker, HashOf(Worker)] : [Employer, HashOf(Employer)];

    public async Task InitializeAsync()
    {
        Served = await ServedInstallation.StartAsync(async walked =>
        {
            await walked.ToTheClosedDraftAsync(ContractKind.CollectiveContract);
            await walked.VoteAsync("2026-09-16", "2026-10-15", yes: 50);
        });
        Served.Services.GetRequiredService<ILoggerFactory>().AddProvider(Log);
        await WriteAsync(Office.UnionOfficer, Worker);
        await WriteAsync(Office.HrDepartment, Employer);
        await Served.Walked.SignAsync("2026-10-16");
        await Served.Walked.FileAsync("2026-10-16", "备〔2026〕1号");
        Paths = [.. ReadPaths.Of(Served.Services, await ValuesAsync()).Select(WithItsQuestion)];
    }

    public Task DisposeAsync() => Served.DisposeAsync().AsTask();

    private async Task WriteAsync(Office office, string words)
    {
        using var client = await Served.SignInAsync(office);
        using var noted = await client.PostAsJsonAsync($"/api/cases/{Served.Walked.Id}/acts/add-note", new { text = words });
        noted.EnsureSuccessStatusCode();
        using var file = new ByteArrayContent(BytesOf(words));
        using var form = new MultipartFormDataContent { { file, "file", $"{words}.pdf" } };
        using var answer = await client.PostAsync($"/api/cases/{Served.Walked.Id}/files?ownSideOnly=true", form);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The Studio names the case in the question, not in the address.</summary>
    private ReadPath WithItsQuestion(ReadPath path) => path.Address.StartsWith("/elsa/", StringComparison.Ordinal)
        ? path with { Address = $"{path.Address}?workflowInstanceId={Served.Walked.Id}&id={Served.Walked.Id}" }
        : path;

    private async Task<ILookup<string, string>> ValuesAsync()
    {
        var store = Served.Installation;
        var id = Served.Walked.Id;
        var files = await store.ReadAsync(s => s.Files.Where(f => f.Case == id).Select(f => f.Id).ToListAsync());
        var entries = await store.ReadAsync(s => s.Ledger.CountAsync(e => e.Case == id));
        var names = Served.Services.GetRequiredService<ActRegistry>().All.Select(act => act.Name).Concat(Papers);
        return new[]
        {
            ("id", [$"{id}"]), ("file", files.Select(file => $"{file}")), ("name", names), ("definitionid", ["collective-contract"]),
            ("sequence", Enumerable.Range(1, entries).Select(entry => $"{entry}")), ("code", ["en", "zh"]), ("path", ["anything"]), ("documentname", ["v1"]),
        }
        .SelectMany(parameter => parameter.Item2.Select(value => (parameter.Item1, value)))
        .ToLookup(pair => pair.Item1, pair => pair.value);
    }

    private static IEnumerable<string> Papers => PaperTable.All.Select(paper => paper.Name);

    private static byte[] BytesOf(string words) => Encoding.UTF8.GetBytes($"%PDF-1.4 {words}");

    private static string HashOf(string words) => Convert.ToHexStringLower(SHA256.HashData(BytesOf(words)));
}
