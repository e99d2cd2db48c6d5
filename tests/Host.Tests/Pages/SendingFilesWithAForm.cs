using System.Net;
using Domain;
using Domain.Bargaining;
using Domain.Ledger;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Acts.Cases;
using Host.Pages.Forms;
using Host.Pipeline;
using Host.Tests.Api;
using Host.Tests.Building;
using Host.Tests.Scheduling;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Pages;

/// <summary>A file that comes with an act's form belongs to the case when the act does, and not before.</summary>
public sealed class SendingFilesWithAForm
{
    private static readonly byte[] Receipt = "%PDF-1.7 送达凭证"u8.ToArray();

    [Fact]
    public async Task A_refused_act_leaves_no_file_in_the_case_and_keeps_it_in_the_form()
    {
        await using var served = await StartAsync();
        using var union = await served.SignInAsync(Office.UnionOfficer);
        var form = await PostedForm.OpenAsync(union, AddressOf(served));

        using var refused = await SendAsync(form, receivedOn: "2026-12-01");
        var page = await refused.Content.ReadAsStringAsync();

        refused.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain("送达凭证.pdf");
        (await ActsAsync(served)).ShouldBe(["open-case", "send-offer"]);
        (await served.Installation.ReadAsync(s => s.Files.CountAsync())).ShouldBe(0);
        (await union.GetStringAsync($"/cases/{served.Walked.Id}")).ShouldNotContain("送达凭证.pdf");

        using var done = await form.Again(page).SendAsync(Typed("2026-09-01"));

        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ActsAsync(served)).ShouldBe(["open-case", "send-offer", "attach-file", "record-service"]);
        var file = await served.Installation.ReadAsync(s => s.Files.SingleAsync());
        (await served.Walked.RecordAsync()).Offer!.Service!.Evidence.ShouldBe([file.Id]);
        (await served.Installation.ReadAsync(s => s.Uploads.CountAsync())).ShouldBe(0);
        await StandsWholeAsync(served);
    }

    [Fact]
    public async Task What_no_act_took_is_thrown_away_after_a_day()
    {
        await using var served = await StartAsync();
        using var union = await served.SignInAsync(Office.UnionOfficer);
        var form = await PostedForm.OpenAsync(union, AddressOf(served));
        (await SendAsync(form, receivedOn: "2026-12-01")).Dispose();
        await served.Installation.LetPassAsync("2026-09-01", 10);
        Directory.GetFiles(Folder(served)).Length.ShouldBe(1);

        await served.Installation.LetPassAsync("2026-09-02", 8);
        (await served.Installation.ReadAsync(s => s.Uploads.CountAsync())).ShouldBe(1);
        await served.Installation.LetPassAsync("2026-09-03", 4);

        (await served.Installation.ReadAsync(s => s.Uploads.CountAsync())).ShouldBe(0);
        Directory.GetFiles(Folder(served)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Bytes_that_a_case_holds_stay_when_the_same_bytes_are_thrown_away_elsewhere()
    {
        await using var served = await StartAsync();
        using var union = await served.SignInAsync(Office.UnionOfficer);
        var first = await PostedForm.OpenAsync(union, AddressOf(served));
        (await SendAsync(first, receivedOn: "2026-12-01")).Dispose();
        (await SendAsync(await PostedForm.OpenAsync(union, AddressOf(served)), receivedOn: "2026-09-01")).Dispose();

        await served.Installation.LetPassAsync("2026-09-01", 10);
        await served.Installation.LetPassAsync("2026-09-03", 4);

        (await served.Installation.ReadAsync(s => s.Uploads.CountAsync())).ShouldBe(0);
        Directory.GetFiles(Folder(served)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_else_can_name_what_another_has_sent()
    {
        await using var served = await StartAsync();
        using var union = await served.SignInAsync(Office.UnionOfficer);
        (await SendAsync(await PostedForm.OpenAsync(union, AddressOf(served)), receivedOn: "2026-12-01")).Dispose();
        var held = (await served.Installation.ReadAsync(s => s.Uploads.SingleAsync())).Id;
        await served.Installation.ReadAsync(s => s.Uploads.ExecuteUpdateAsync(set => set.SetProperty(u => u.Account, new AccountId(Guid.NewGuid()))));

        var refused = await Should.ThrowAsync<RefusedException>(() => served.Walked.DoAsync("2026-09-01", Office.UnionOfficer, new RecordService
        {
            How = ServiceChannel.ByHand, ReceivedOn = WalkedCase.Day("2026-09-01"), ReceivedBy = "人力资源部", Evidence = [held],
        }));

        refused.Refusal.Rule.ShouldBe("files.files-are-of-this-case");
    }

    private static Task<ServedInstallation> StartAsync() => ServedInstallation.StartAsync(async w =>
    {
        await w.OpenAsync(ContractKind.CollectiveContract);
        await w.DoAsync("2026-09-01", Office.UnionOfficer, new SendOffer
        {
            Topics = [Topic.Remuneration], Demands = "工资增长百分之五", Place = "会议室", MeetingDay = WalkedCase.Day("2026-09-28"),
        });
    });

    private static string AddressOf(ServedInstallation served) => $"/cases/{served.Walked.Id}/do/record-service";

    private static string Folder(ServedInstallation served) => Path.Combine(served.Installation.DataFolder, "files");

    private static Task<HttpResponseMessage> SendAsync(PostedForm form, string receivedOn) =>
        form.SendAsync((FieldPaths.Upload("evidence"), "送达凭证.pdf", Receipt), Typed(receivedOn));

    private static (string, string)[] Typed(string receivedOn) =>
        [("how", "by-hand"), ("receivedOn", receivedOn), ("receivedBy", "人力资源部")];

    private static Task<List<string>> ActsAsync(ServedInstallation served) => served.Installation.ReadAsync(
        s => s.Ledger.Where(e => e.Case == served.Walked.Id).OrderBy(e => e.Sequence).Select(e => e.Act).ToListAsync());

    private static async Task StandsWholeAsync(ServedInstallation served)
    {
        var entries = await served.Installation.ReadAsync(
            s => s.Ledger.Where(e => e.Case == served.Walked.Id).OrderBy(e => e.Sequence).ToListAsync());
        LedgerChain.Verify(entries.ConvertAll(LedgerRows.ToEntry)).Whole.ShouldBeTrue();
    }
}
