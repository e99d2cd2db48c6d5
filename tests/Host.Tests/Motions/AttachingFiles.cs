using System.Net;
using Domain;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Motions;
using Host.Pages.Forms;
using Host.Tests.Api;
using Host.Tests.Building;
using Host.Tests.Files;
using Host.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Motions;

/// <summary>Files that come with a motion when it is written, and with its answer.</summary>
public sealed class AttachingFiles
{
    private static readonly (string, string)[] Typed =
        [("title", "关于更换行车的提案"), ("reasons", "行车老旧。"), ("measures", "更换。"), ("topic", "safety"), ("_then", "move")];

    [Fact]
    public async Task A_file_comes_with_the_motion_and_one_that_is_not_what_it_says_is_refused_at_its_field()
    {
        await using var served = await ServedInstallation.StartAsync();
        await WalkedMotion.OnAsync(served.Installation);
        using var client = await served.SignInAsync(Office.Representative);
        var form = await PostedForm.OpenAsync(client, "/motions/new");

        using var refused = await form.SendAsync((FieldPaths.Upload("attachments"), "现场照片.docx", Disguised.As("exe")), Typed);
        var page = await refused.Content.ReadAsStringAsync();
        page.ShouldContain("“现场照片.docx”的内容与文件类型不符：实际是Windows程序");
        (await served.Installation.ReadAsync(s => s.Cases.CountAsync())).ShouldBe(0);

        using var done = await form.Again(page).SendAsync((FieldPaths.Upload("attachments"), "说明.docx", Disguised.As("docx")), Typed);

        done.StatusCode.ShouldBe(HttpStatusCode.Redirect, await done.Content.ReadAsStringAsync());
        var row = await served.Installation.ReadAsync(s => s.Cases.SingleAsync());
        var file = await served.Installation.ReadAsync(s => s.Files.SingleAsync());
        (file.Case, file.Name).ShouldBe((row.Id, "说明.docx"));
        MotionFormat.Read(row.Record).Attachments.ShouldBe([file.Id]);
        (await served.Installation.ReadAsync(s => s.Uploads.CountAsync())).ShouldBe(0);
        (await client.GetStringAsync($"/motions/{row.Id}")).ShouldContain($"/api/cases/{row.Id}/files/{file.Id}");
        (await client.GetAsync($"/api/cases/{row.Id}/files/{file.Id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await served.Installation.ReadAsync(s => s.Ledger.Where(e => e.Case == row.Id).OrderBy(e => e.Sequence).Select(e => e.Act).ToListAsync()))
            .ShouldBe(["open-motion", "attach-file", "move-motion"]);
    }

    [Fact]
    public async Task Nobody_names_a_file_that_another_sent()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await WalkedMotion.OnAsync(installation);
        var act = new OpenMotion
        {
            Topic = MotionTopic.Safety, Title = "关于行车的提案", Attachments = [new FileId(Guid.NewGuid())],
        };

        var refused = await Should.ThrowAsync<RefusedException>(() => installation.SendAsync(Office.Representative, act));

        refused.Refusal.Rule.ShouldBe("files.files-are-of-this-case");
        (await installation.ReadAsync(s => s.Cases.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_goes_with_the_answer()
    {
        await using var served = await ServedInstallation.StartAsync();
        var motion = await WalkedMotion.OnAsync(served.Installation);
        await motion.ToTheDepartmentsAsync();
        using var client = await served.SignInAsync(Office.Department);
        var form = await PostedForm.OpenAsync(client, $"/cases/{motion.Id}/do/draft-motion-answer");

        using var done = await form.SendAsync((FieldPaths.Upload("attachments"), "方案.pdf", Disguised.As("pdf")), ("grade", "done"), ("text", "已更换。"));

        done.StatusCode.ShouldBe(HttpStatusCode.Redirect, await done.Content.ReadAsStringAsync());
        var file = await served.Installation.ReadAsync(s => s.Files.SingleAsync());
        (await motion.RecordAsync()).Round!.AnswerFiles.ShouldBe([file.Id]);
        (await client.GetStringAsync($"/motions/{motion.Id}")).ShouldContain("方案.pdf");
    }
}
