using System.Net;
using Domain;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Motions;
using Host.Motions;
using Host.Motions.Import;
using Host.Tests.Api;
using Host.Tests.Building;
using Host.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Motions.Import;

/// <summary>A union officer uploads last year's register, looks at what it would do and confirms it.</summary>
public sealed class ImportingARegister
{
    private const string Address = "/motions/import";

    private static byte[] File => new Register()
        .With("关于改善食堂的提案", ("原编号", "提1号"), ("满意度", "满意"))
        .With("关于更换劳保鞋的提案", ("类别", "不存在的类别"))
        .With("关于增加班车的提案", ("状态", "办理中"), ("主办部门", "后勤部"), ("责任领导", "副总经理"), ("交办日期", "2026-08-20"), ("答复期限", "2026-09-30"),
            ("答复内容", ""), ("办理结果", ""), ("办结日期", ""))
        .Write();

    [Fact]
    public async Task Nothing_comes_in_before_it_is_confirmed_and_nothing_comes_in_twice()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var officer = await served.SignInAsync(Office.UnionOfficer);

        var preview = await UploadAsync(officer, File);

        var page = await officer.GetStringAsync(preview);
        page.ShouldContain("共3行：可以导入2行，有问题1行，已经导入过0行。");
        page.ShouldContain("“不存在的类别”不在可选范围内");
        (await CountAsync(served)).ShouldBe(0);

        (await ConfirmAsync(officer, preview)).ShouldEndWith("&imported=2");
        (await CountAsync(served)).ShouldBe(2);
        (await officer.GetStringAsync(preview)).ShouldContain("已经导入过2行");
        (await officer.GetStringAsync(await UploadAsync(officer, new Register().With("另一件", ("原编号", "提１号")).Write()))).ShouldContain("已经导入过1行");
        await IsInTheRegisterAsync(served, officer);
        await TheOpenOneIsNotLostAsync(served);
    }

    [Fact]
    public async Task The_same_row_sent_twice_or_by_two_is_one_motion()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var act = RowOf(installation);

        await installation.SendAsync(Office.UnionOfficer, act, "same");
        (await installation.SendAsync(Office.UnionOfficer, act, "same")).Repeated.ShouldBeTrue();
        var refused = await Should.ThrowAsync<RefusedException>(() => installation.SendAsync(Office.Administrator, act));

        refused.Refusal.Rule.ShouldBe("motions.motion-is-imported-once");
        (await installation.ReadAsync(s => s.Motions.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task An_officer_imports_for_no_other_union()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var stranger = await installation.StrangerAsync(Office.UnionOfficer);

        var refused = await Should.ThrowAsync<RefusedException>(() => installation.SendAsync(stranger, RowOf(installation)));

        refused.Refusal.Rule.ShouldBe("motions.register-is-of-the-callers-union");
    }

    [Fact]
    public async Task The_page_is_open_to_the_officer_and_the_administrator_and_to_nobody_else()
    {
        await using var served = await ServedInstallation.StartAsync();
        foreach (var (office, status) in new[]
        {
            (Office.UnionOfficer, HttpStatusCode.OK), (Office.Administrator, HttpStatusCode.OK), (Office.Representative, HttpStatusCode.Forbidden),
            (Office.HrDepartment, HttpStatusCode.Forbidden), (Office.HigherUnion, HttpStatusCode.Forbidden),
        })
        {
            using var client = await served.SignInAsync(office);
            (await client.GetAsync(Address)).StatusCode.ShouldBe(status, $"{office}");
        }

        using var officer = await served.SignInAsync(Office.UnionOfficer);
        var held = await UploadAsync(officer, File);
        using var administrator = await served.SignInAsync(Office.Administrator);
        (await administrator.GetAsync(held)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "a held file is seen by whoever sent it");
        (await RefusedAsync(officer, "登记.xlsx", "PK\u0003\u0004不是表格"u8.ToArray())).ShouldContain("Excel文件");
        (await RefusedAsync(officer, "登记.pdf", "%PDF-1.7"u8.ToArray())).ShouldContain("读不出这个Excel文件");
    }

    private static async Task IsInTheRegisterAsync(ServedInstallation served, HttpClient officer)
    {
        var row = await served.Installation.ReadAsync(s => s.Motions.SingleAsync(m => m.State == MotionState.Closed));
        (row.Number, row.Year, row.Due, row.AnsweredOn, row.IsSatisfied).ShouldBe(("提案〔2025〕000001号", 2025, null, null, true));
        var page = await officer.GetStringAsync($"/motions/{row.Case}");
        page.ShouldContain("从“登记.xlsx”第2行导入");
        page.ShouldContain("原编号：提1号");
        var similar = await served.Installation.InScopeAsync(services => ((SimilarMotions)services.GetService(typeof(SimilarMotions))!)
            .FindAsync(served.Installation.Union, "关于改善食堂的提案", 5, CancellationToken.None));
        similar.Select(line => line.Number).ShouldContain("提案〔2025〕000001号");
        var board = await served.Installation.ReadAsync(s => new MotionBoard(s).OfAsync(served.Installation.Union, 2025, Day("2026-09-01"), CancellationToken.None));
        (board.Whole[Domain.Motions.Figures.MotionMeasure.Closed], board.Whole[Domain.Motions.Figures.MotionMeasure.Answered]).ShouldBe((1, 0));
    }

    private static async Task TheOpenOneIsNotLostAsync(ServedInstallation served)
    {
        var row = await served.Installation.ReadAsync(s => s.Motions.SingleAsync(m => m.State == MotionState.Handling));
        var owed = await served.Installation.ReadAsync(s => s.Duties.Where(d => d.Case == row.Case && d.Owed).ToListAsync());

        (row.NextOn, row.HolderNames, row.Due).ShouldBe((Day("2026-09-30"), "后勤部", Day("2026-09-30")));
        owed.ShouldNotBeEmpty();
        owed.ShouldAllBe(duty => duty.Due == row.NextOn && duty.Type == "Motions.Handle");
        var answer = new DraftMotionAnswer { Case = row.Case, Grade = AnswerGrade.Done, Text = "已增加一班。" };
        await served.Installation.SendAsync(Office.Department, answer);
        await served.Installation.SendAsync(Office.Department, new SendMotionAnswer { Case = row.Case, Number = "复1号", Signer = "郑勤" });
        (await served.Installation.ReadAsync(s => s.Motions.SingleAsync(m => m.Case == row.Case))).State.ShouldBe(MotionState.Rating);
    }

    private static ImportMotion RowOf(Installation installation) => new()
    {
        Union = installation.Union,
        Motion = ImportSheet.Read(new MemoryStream(File), Day("2026-09-01"))[0].Motion!,
        File = "登记.xlsx",
        Sha256 = new string('a', 64),
        Row = 2,
    };

    private static async Task<string> UploadAsync(HttpClient client, byte[] file)
    {
        var form = await PostedForm.OpenAsync(client, Address);
        using var answer = await form.SendAsync(("file", "登记.xlsx", file));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString.Split('#')[0];
    }

    private static async Task<string> RefusedAsync(HttpClient client, string name, byte[] file)
    {
        var form = await PostedForm.OpenAsync(client, Address);
        using var answer = await form.SendAsync(("file", name, file));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<string> ConfirmAsync(HttpClient client, string preview)
    {
        var form = await PostedForm.OpenAsync(client, preview, "confirm");
        using var answer = await form.SendAsync();
        return answer.Headers.Location!.OriginalString;
    }

    private static Task<int> CountAsync(ServedInstallation served) => served.Installation.ReadAsync(s => s.Motions.CountAsync());
}
