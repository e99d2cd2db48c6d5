using System.Globalization;
using System.Text;
using Domain.Organisations;
using Host.Letters;
using Host.Persistence;
using Host.Scheduling;
using Host.Tests.Api;
using Host.Tests.Building;
using Host.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Letters;

/// <summary>
/// Searches every table, file and log for a link from an anonymous letter to its sender, who is signed in while writing it:
/// the worst case. docs/anonymous-letters.md says what is promised.
/// </summary>
public sealed class KeepingTheSenderSecret
{
    private const string Device = "Handy-7f31c9/1.0";
    private const string Words = "仓库二层的消防通道一直堆着纸箱";

    /// <summary>The minute at which the letter was posted, as rows and logs would write it.</summary>
    private static readonly DateTimeOffset Moment = new(2026, 9, 7, 6, 43, 27, 519, TimeSpan.Zero);

    [Fact]
    public async Task Nothing_in_any_table_file_or_log_leads_from_a_letter_to_its_sender()
    {
        await using var served = await ServedInstallation.StartAsync(logged: LogLevel.Trace);
        served.Installation.Clock.MoveTo("2026-09-07");
        using var sender = await served.SignInAsync(Office.Representative);
        sender.DefaultRequestHeaders.UserAgent.ParseAdd(Device);
        var ledger = await CountAsync(served);
        served.Installation.Clock.MoveTo(Moment);
        var code = await PostAsync(sender, served.Installation.Union.ToString());

        (await CountAsync(served)).ShouldBe(ledger); // nothing is entered when it is posted
        await NoRowTellsAsync(served, code, inTheBox: true);
        await ReadAsync(sender, code);
        await served.Services.GetRequiredService<LetterboxOpening>().RunAsync(
            Domain.Calendar.Shanghai.At(Day("2026-09-08"), new TimeOnly(0, 5)), CancellationToken.None);
        (await CountAsync(served)).ShouldBe(ledger + 1);
        served.Installation.Clock.MoveTo("2026-09-08");
        using var anybody = served.NewClient();
        var (cases, entries) = (await TextAsync(served, "cases"), await CountAsync(served));
        (await ReadAsync(anybody, code)).ShouldContain("待受理");

        (await CountAsync(served)).ShouldBe(entries); // reading with the code is entered nowhere
        (await TextAsync(served, "cases")).ShouldBe(cases);
        await NoRowTellsAsync(served, code, inTheBox: false);
        NoFileTells(served, code);
        served.Log.All.ShouldNotBeEmpty();
        foreach (var line in served.Log.All)
        {
            line.ShouldNotContain(code);
            line.ShouldNotContain(Words);
            line.ShouldNotContain(Device);
        }
    }

    [Fact]
    public async Task The_box_knows_the_day_and_lies_in_the_order_of_random_keys()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await new WalkedLetter(installation).PostAsync();
        await installation.ReadAsync(async store =>
        {
            store.Model.FindEntityType(typeof(Host.Persistence.Rows.LetterSlipRow))!.GetProperties().Select(p => p.Name)
                .Order().ShouldBe(["Act", "Case", "Content", "Day", "Key", "Union"]);
            (await RawRows.OfAsync(store, "SELECT sql FROM sqlite_master WHERE name = 'letter_box'")).Single().ShouldEndWith("WITHOUT ROWID");
            return 0;
        });
    }

    private static async Task<string> PostAsync(HttpClient sender, string union)
    {
        var address = $"/letters/to/{union}";
        var form = await PostedForm.OpenAsync(sender, address, "letter");
        using var answer = await form.SendAsync(
            ("sign", "anonymous"), ("box", LetterCollections.Letterbox), ("topic", "safety"), ("title", "消防通道"), ("body", Words));
        var page = await answer.Content.ReadAsStringAsync();
        var at = page.IndexOf("id=\"code\">", StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0, page);
        return page[(at + 10)..(at + 34)];
    }

    private static async Task<string> ReadAsync(HttpClient client, string code)
    {
        var form = await PostedForm.OpenAsync(client, "/letters/code", "code");
        using var answer = await form.SendAsync(("code", code));
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>No row of any table holds the device, the network address, the code or the moment; and none that holds the letter holds the account.</summary>
    private static Task<int> NoRowTellsAsync(ServedInstallation served, string code, bool inTheBox) => served.Installation.ReadAsync(async store =>
    {
        var account = Installation.AccountOf(Office.Representative).ToString();
        var found = 0;
        foreach (var table in store.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct())
        {
            foreach (var row in await RawRows.OfAsync(store, $"SELECT * FROM \"{table}\""))
            {
                foreach (var trace in Traces(code))
                {
                    row.ShouldNotContain(trace, Case.Insensitive, $"{table}: {row}");
                }

                if (row.Contains(Words, StringComparison.Ordinal))
                {
                    found++;
                    row.ShouldNotContain(account, Case.Insensitive, $"{table}: {row}");
                    row.ShouldNotContain("赵一", Case.Insensitive, $"{table}: {row}");
                }
            }
        }

        found.ShouldBe(inTheBox ? 1 : 2); // the search finds what is there: the slip; later the record and the ledger's entry
        return 0;
    });

    private static void NoFileTells(ServedInstallation served, string code)
    {
        foreach (var file in Directory.EnumerateFiles(served.Installation.DataFolder, "*", SearchOption.AllDirectories))
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[open.Length];
            open.ReadExactly(bytes);
            foreach (var trace in Traces(code))
            {
                (bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(trace)) >= 0).ShouldBeFalse($"{file} holds {trace}");
            }
        }
    }

    private static string[] Traces(string code) =>
    [
        code, code.Replace("-", "", StringComparison.Ordinal), Device, "127.0.0.1",
        Moment.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), Moment.UtcTicks.ToString(CultureInfo.InvariantCulture),
        "06:43:27", "14:43:27",
    ];

    private static Task<int> CountAsync(ServedInstallation served) => served.Installation.ReadAsync(s => s.Ledger.CountAsync());

    private static Task<List<string>> TextAsync(ServedInstallation served, string table) =>
        served.Installation.ReadAsync(store => RawRows.OfAsync(store, $"SELECT * FROM \"{table}\""));
}
