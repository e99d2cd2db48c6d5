using System.Net;
using System.Text.RegularExpressions;
using Domain.Organisations;
using Host.Tests.Api;
using Host.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Lawkeeping;

/// <summary>The administrator's pages of the law, filled in and sent as a browser does.</summary>
public sealed partial class UsingTheLawPages
{
    [Fact]
    public async Task Every_page_of_the_law_opens_for_the_administrator_and_for_nobody_else()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var administrator = await served.SignInAsync(Office.Administrator);
        using var officer = await served.SignInAsync(Office.UnionOfficer);
        foreach (var address in new[]
        {
            "/administration/law", "/administration/law?place=110000&matter=reply", "/administration/law/rows/CC-43", "/administration/law/add",
            "/administration/law/add?from=BJ-06", "/administration/law/do/import-holiday-notice", "/administration/law/do/add-law-rows",
            "/administration/law/do/set-counting-switches",
        })
        {
            (await administrator.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK, address);
            (await officer.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
        }
    }

    [Fact]
    public async Task A_notice_is_previewed_with_what_it_moves_before_it_is_confirmed()
    {
        await using var served = await ServedInstallation.StartAsync();
        await OpenOffer.ServedOnAsync(served.Installation, "2027-01-18");
        using var client = await served.SignInAsync(Office.Administrator);
        const string address = "/administration/law/do/import-holiday-notice";
        var fields = new Dictionary<string, string> { ["year"] = "2027", ["source"] = "国务院办公厅通知", ["content"] = Notices.Of2027 };

        var previewed = await PostAsync(client, address, fields);

        previewed.ShouldContain("未办结的");
        previewed.ShouldContain("1项期限变动，涉及1个单位");
        previewed.ShouldContain("鑫巴蜀餐饮");
        previewed.ShouldContain("2027年2月9日");
        previewed.ShouldContain("2027年2月12日");
        (await served.Installation.ReadAsync(s => s.LawChanges.AnyAsync())).ShouldBeFalse("a preview changes nothing");

        fields["_confirm"] = Fingerprint().Match(previewed).Groups["hash"].Value;
        (await PostAsync(client, address, fields)).ShouldEndWith("/administration/law?done=import-holiday-notice");
        (await served.Installation.ReadAsync(s => s.LawChanges.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_changed_after_the_preview_is_previewed_again_instead_of_confirmed()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var client = await served.SignInAsync(Office.Administrator);
        const string address = "/administration/law/do/set-counting-switches";
        var fields = new Dictionary<string, string> { ["backwardMovesEarlier"] = "true", ["reason"] = "备案机关答复" };
        fields["_confirm"] = Fingerprint().Match(await PostAsync(client, address, fields)).Groups["hash"].Value;
        fields["backwardMovesEarlier"] = "";

        (await PostAsync(client, address, fields)).ShouldContain("确认前预览");

        (await served.Installation.ReadAsync(s => s.LawChanges.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_rule_with_faults_says_them_all_at_their_fields_and_paths()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var client = await served.SignInAsync(Office.Administrator);

        var page = await PostAsync(client, "/administration/law/add", new Dictionary<string, string>
        {
            ["instrumentZh"] = "新规定", ["instrumentEn"] = "New", ["instrumentFrom"] = "2026-01-01", ["id"] = "新1", ["matter"] = "reply",
            ["place"] = "110000", ["value"] = "0", ["unit"] = "calendar-days", ["direction"] = "forward", ["startEvent"] = "offer-received",
            ["from"] = "2025-12-31", ["confidence"] = "A", ["zh"] = "答复。", ["en"] = "Reply.",
        });

        page.ShouldContain("为0，应当在1至1000之间（$.rows[0].value）");
        page.ShouldContain("（$.rows[0].id）");
        page.ShouldContain("（$.rows[0].from）");
    }

    private static async Task<string> PostAsync(HttpClient client, string address, IReadOnlyDictionary<string, string> fields)
    {
        var form = await PostedForm.OpenAsync(client, address);
        using var answer = await form.SendAsync([.. fields.Select(f => (f.Key, f.Value))]);
        return answer.Headers.Location?.OriginalString ?? WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("name=\"_confirm\" value=\"(?<hash>[0-9a-f]+)\"")]
    private static partial Regex Fingerprint();
}
