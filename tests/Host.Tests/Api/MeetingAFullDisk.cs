using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Domain;
using Domain.Bargaining;
using Domain.Ledger;
using Domain.Organisations;
using Host.Pipeline;
using Host.Tests.Building;
using Host.Tests.Pages;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Host.Tests.Fixtures;

namespace Host.Tests.Api;

/// <summary>
/// The database takes not one page more, or the folder of the files no file: what is asked then fails whole and says so,
/// everything can still be read, and afterwards the work goes on where it stood.
/// </summary>
public sealed class MeetingAFullDisk
{
    private const int AsManyAsThePoolHolds = 20;
    private const long NoLimit = 4_000_000_000;

    [Fact]
    public async Task An_act_fails_whole_over_the_API_and_is_done_with_the_same_key_when_there_is_room_again()
    {
        await using var served = await ServedInstallation.StartAsync(w => w.OpenAsync(ContractKind.CollectiveContract));
        using var union = await served.SignInAsync(Office.UnionOfficer);
        var before = await StateAsync(served);
        await LimitAsync(served, pages: 1);

        using var refused = await OfferAsync(union, served);

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("title").GetString()
            .ShouldBe("数据库暂时无法读写，本次办理没有生效，请稍后再试。");
        (await StateAsync(served)).ShouldBe(before);
        (await union.GetAsync(CaseOf(served))).StatusCode.ShouldBe(HttpStatusCode.OK);

        await LimitAsync(served, NoLimit);
        (await OfferAsync(union, served)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await StandsWholeAsync(served, "open-case", "send-offer");
    }

    [Fact]
    public async Task An_act_fails_whole_on_the_page_which_says_that_nothing_is_half_done()
    {
        await using var served = await ServedInstallation.StartAsync(w => w.OpenAsync(ContractKind.CollectiveContract));
        using var union = await served.SignInAsync(Office.UnionOfficer);
        var form = await PostedForm.OpenAsync(union, $"/cases/{served.Walked.Id}/do/send-offer");
        (string, string)[] typed = [("topics", "remuneration"), ("demands", Demands), ("place", "会议室"), ("meetingDay", "2026-09-28")];
        var before = await StateAsync(served);
        await LimitAsync(served, pages: 1);

        using var refused = await form.SendAsync(typed);

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var page = await refused.Content.ReadAsStringAsync();
        page.ShouldContain("数据暂时无法读写");
        page.ShouldContain("没有留下任何未完成的内容");
        (await StateAsync(served)).ShouldBe(before);

        await LimitAsync(served, NoLimit);
        (await form.SendAsync(typed)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await StandsWholeAsync(served, "open-case", "send-offer");
    }

    [Fact]
    public async Task A_file_that_cannot_be_kept_is_in_no_case()
    {
        await using var served = await ServedInstallation.StartAsync(w => w.OpenAsync(ContractKind.CollectiveContract));
        using var union = await served.SignInAsync(Office.UnionOfficer);
        var folder = Path.Combine(served.Installation.DataFolder, "files");
        await File.WriteAllTextAsync(folder, "a file where the folder should be");

        using var refused = await UploadAsync(union, served);

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("title").GetString()
            .ShouldBe("文件暂时无法保存，本次办理没有生效，请稍后再试。");
        await StandsWholeAsync(served, "open-case");

        File.Delete(folder);
        (await UploadAsync(union, served)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await StandsWholeAsync(served, "open-case", "attach-file");
    }

    /// <summary>Longer than a page of the database, so that it needs room.</summary>
    private static string Demands { get; } = new('资', 4000);

    private static Uri CaseOf(ServedInstallation served) => new($"/cases/{served.Walked.Id}", UriKind.Relative);

    private static async Task<HttpResponseMessage> OfferAsync(HttpClient union, ServedInstallation served)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/cases/{served.Walked.Id}/acts/send-offer")
        {
            Content = JsonContent.Create(new { topics = new[] { "remuneration" }, demands = Demands, place = "会议室", meetingDay = "2026-09-28" }),
        };
        request.Headers.Add("Idempotency-Key", "the-same-key");
        return await union.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient union, ServedInstallation served)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent("%PDF-1.7"u8.ToArray()), "file", "a.pdf" } };
        return await union.PostAsync($"/api/cases/{served.Walked.Id}/files?ownSideOnly=false", form);
    }

    /// <summary>Tells every connection that the pool will hand out how many pages the database may have; it cannot have fewer than it has.</summary>
    private static async Task LimitAsync(ServedInstallation served, long pages)
    {
        var address = await served.Installation.ReadAsync(s => Task.FromResult(s.Database.GetConnectionString()!));
        SqlitePools.Clear(address);
        var connections = Enumerable.Range(0, AsManyAsThePoolHolds).Select(_ => new SqliteConnection(address)).ToList();
        foreach (var connection in connections)
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA wal_checkpoint(TRUNCATE); PRAGMA max_page_count={pages}";
            await command.ExecuteNonQueryAsync();
        }

        foreach (var connection in connections)
        {
            await connection.DisposeAsync();
        }
    }

    /// <summary>Everything that an act changes: the case's version and chain, its duties, what waits to be told.</summary>
    private static Task<(int Version, string Hash, int Duties, int Entries, int Told)> StateAsync(ServedInstallation served) =>
        served.Installation.ReadAsync(async s =>
        {
            var row = await s.Cases.SingleAsync(c => c.Id == served.Walked.Id);
            return (row.Version, row.LastHash, await s.Duties.CountAsync(), await s.Ledger.CountAsync(), await s.Outbox.CountAsync());
        });

    private static async Task StandsWholeAsync(ServedInstallation served, params string[] acts)
    {
        var entries = await served.Installation.ReadAsync(
            s => s.Ledger.Where(e => e.Case == served.Walked.Id).OrderBy(e => e.Sequence).ToListAsync());
        entries.Select(e => e.Act).ShouldBe(acts);
        LedgerChain.Verify(entries.ConvertAll(LedgerRows.ToEntry)).Whole.ShouldBeTrue();
    }
}
