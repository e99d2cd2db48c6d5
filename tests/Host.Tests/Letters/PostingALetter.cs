using System.Net;
using Domain.Letters;
using Domain.Organisations;
using Host.Letters;
using Host.Tests.Api;
using Host.Tests.Building;
using Host.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Letters;

/// <summary>The public pages of the letterbox, without an account and without script.</summary>
public sealed class PostingALetter
{
    private const string Phone = "请打13800138000联系";

    [Fact]
    public async Task Warns_before_an_anonymous_letter_tells_who_wrote_it_and_posts_it_when_its_sender_insists()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var client = served.NewClient();
        var address = $"/letters/to/{served.Installation.Union}";
        var form = await PostedForm.OpenAsync(client, address, "letter");
        (string, string)[] typed = [("sign", "anonymous"), ("box", LetterCollections.Letterbox), ("topic", "pay"), ("title", "加班费"), ("body", Phone)];

        using var warned = await form.SendAsync(typed);
        var page = await warned.Content.ReadAsStringAsync();

        page.ShouldContain("还没有投递");
        page.ShouldContain("电话号码");
        page.ShouldContain(Phone); // what was typed stands there still
        (await SlipsAsync(served)).ShouldBe(0);
        using var posted = await form.SendAsync([.. typed, ("sure", "true")]);
        (await posted.Content.ReadAsStringAsync()).ShouldContain("您的查询码");
        (await SlipsAsync(served)).ShouldBe(1);
        posted.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Gives_a_letter_with_a_name_to_the_union_at_once_and_warns_of_nothing()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var client = served.NewClient();
        var form = await PostedForm.OpenAsync(client, $"/letters/to/{served.Installation.Union}", "letter");

        using var refused = await form.SendAsync(("sign", "named"), ("name", " "), ("box", "letterbox"), ("title", "加班费"), ("body", Phone));
        (await refused.Content.ReadAsStringAsync()).ShouldContain("姓名：请填写此项。");
        using var posted = await form.SendAsync(("sign", "named"), ("name", "王小二"), ("box", "letterbox"), ("title", "加班费"), ("body", Phone));

        (await posted.Content.ReadAsStringAsync()).ShouldContain("工会已经收到");
        var row = await served.Installation.ReadAsync(s => s.Letters.SingleAsync());
        (row.IsAnonymous, row.State, row.CodeHash is null).ShouldBe((false, LetterState.Received, false));
        (await SlipsAsync(served)).ShouldBe(0);
    }

    [Fact]
    public async Task Shows_the_answer_to_whoever_has_the_code_and_takes_the_rating()
    {
        await using var served = await ServedInstallation.StartAsync();
        var letter = await new WalkedLetter(served.Installation).ToTheAnswerAsync();
        using var client = served.NewClient();
        var form = await PostedForm.OpenAsync(client, "/letters/code", "code");

        using var wrong = await form.SendAsync(("code", "0000-0000-0000-0000-0000"));
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("没有这个查询码");
        using var read = await form.SendAsync(("code", letter.Code.ToLowerInvariant()));
        var page = await read.Content.ReadAsStringAsync();
        page.ShouldContain("末班车推迟到零点二十分。");
        page.ShouldContain("您对答复满意吗");
        using var rated = await form.SendAsync(("code", letter.Code), ("do", "rate"), ("value", "satisfied"));
        (await rated.Content.ReadAsStringAsync()).ShouldContain("已经放进信箱");
        using var again = await form.SendAsync(("code", letter.Code), ("do", "rate"), ("value", "dissatisfied"));
        (await SlipsAsync(served)).ShouldBe(1);
        await letter.OpenBoxAsync("2026-09-12");
        (await letter.RowAsync()).IsSatisfied.ShouldBe(true);
    }

    [Fact]
    public async Task Lets_nobody_try_many_codes()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var client = served.NewClient();
        var form = await PostedForm.OpenAsync(client, "/letters/code", "code");
        for (var attempt = 0; attempt < LetterLimits.CodesAMinute; attempt++)
        {
            using var answer = await form.SendAsync(("code", $"0000-0000-0000-0000-{attempt:0000}"));
            (await answer.Content.ReadAsStringAsync()).ShouldContain("没有这个查询码");
        }

        using var last = await form.SendAsync(("code", "0000-0000-0000-0000-9999"));
        (await last.Content.ReadAsStringAsync()).ShouldContain("尝试次数过多");
    }

    [Fact]
    public async Task Is_no_page_for_a_unit_without_a_union_and_takes_nothing_without_the_pages_own_token()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var client = served.NewClient();

        (await client.GetAsync($"/letters/to/{served.Installation.Employer}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var content = new FormUrlEncodedContent([new("_handler", "letter"), new("title", "无"), new("body", "无")]);
        (await client.PostAsync($"/letters/to/{served.Installation.Union}", content)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var union = await served.SignInAsync(Office.UnionOfficer);
        (await union.GetStringAsync("/letters/columns")).ShouldContain($"/letters/to/{served.Installation.Union}");
    }

    private static Task<int> SlipsAsync(ServedInstallation served) => served.Installation.ReadAsync(s => s.LetterSlips.CountAsync());
}
