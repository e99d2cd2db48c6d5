using System.Net;
using Domain;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Ballots;
using Host.Meetings;
using Host.Tests.Api;
using Host.Tests.Building;
using Host.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Meetings;

/// <summary>The desk scans a code, or types a number or a name.</summary>
public sealed class CheckingIn : IAsyncLifetime
{
    private ServedInstallation served = null!;
    private WalkedSession session = null!;
    private byte[] key = [];

    public async Task InitializeAsync()
    {
        served = await ServedInstallation.StartAsync();
        session = await new WalkedSession(served.Installation).ToTheMeetingAsync();
        await session.AtMeetingAsync(Office.UnionOfficer, new IssueVotingCards());
        key = await served.Installation.ReadAsync(s => s.VotingCards.Select(c => c.Key).SingleAsync());
    }

    public Task DisposeAsync() => served.DisposeAsync().AsTask();

    [Fact]
    public async Task Takes_a_scanned_address_a_code_numbers_or_a_name_in_the_one_field()
    {
        using var desk = await served.SignInAsync(Office.UnionOfficer);
        foreach (var entered in new[] { $"http://hall/congress/{session.Id}/check-in/{CheckInCode.Of(key, 4)}", CheckInCode.Of(key, 5).ToLowerInvariant(), "1，3", " 李二 " })
        {
            using var answer = await ArriveAsync(desk, entered);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, entered);
        }

        (await session.RecordAsync()).Attendances.Select(a => a.Number).ShouldBe([4, 5, 1, 3, 2]);
    }

    [Theory]
    [InlineData("没有这个人", "代表名单上没有“没有这个人”")]
    [InlineData("7", "没有第7号代表")]
    [InlineData("6.AAAA-AAAA-AAAA", "签到码无效")]
    public async Task Says_what_is_wrong_and_keeps_what_was_entered(string entered, string said)
    {
        using var desk = await served.SignInAsync(Office.UnionOfficer);
        using var answer = await ArriveAsync(desk, entered);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        page.ShouldContain(said);
        page.ShouldContain($"value=\"{entered}\"");
        (await session.RecordAsync()).Attendances.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_two_bear_is_told_apart_by_number()
    {
        var record = await session.RecordAsync();
        var twins = new Domain.Congress.Sessions.Session(
            session.Id, record with { Representatives = [.. record.Representatives, new(7, "张一", "二团", false)] }, null!);
        var refusal = Should.Throw<RefusedException>(() => Arrivals.Read("张一", twins, key)).Refusal;
        refusal.Rule.ShouldBe("congress.name-is-of-one-representative");
        refusal.Message.Zh.ShouldContain("1、7");
        Should.Throw<RefusedException>(() => Arrivals.Read("1.AAAA-AAAA-AAAA", twins, key)).Refusal.Rule.ShouldBe("congress.check-in-code-is-valid");
    }

    [Fact]
    public async Task A_phone_that_scans_the_card_checks_in_with_one_press_where_the_desk_is_signed_in()
    {
        using var desk = await served.SignInAsync(Office.UnionOfficer);
        var address = $"/congress/{session.Id}/check-in/{CheckInCode.Of(key, 6)}";
        (await session.RecordAsync()).Attendances.ShouldBeEmpty(); // opening the address alone checks nobody in
        using var answer = await (await PostedForm.OpenAsync(desk, address, "arrive")).SendAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await desk.GetStringAsync(address)).ShouldContain("已签到");
        (await session.RecordAsync()).Attendances.ShouldHaveSingleItem().Number.ShouldBe(6);
    }

    [Fact]
    public async Task The_representatives_own_phone_shows_the_code_and_checks_nobody_in()
    {
        using var phone = served.NewClient();
        var page = await phone.GetStringAsync($"/congress/{session.Id}/check-in/{CheckInCode.Of(key, 6)}");
        page.ShouldContain("data:image/png;base64,");
        page.ShouldContain("孙六");
        page.ShouldNotContain("_handler");
    }

    [Fact]
    public async Task A_guessed_code_or_one_of_earlier_cards_leads_nowhere()
    {
        using var phone = served.NewClient();
        var before = CheckInCode.Of(key, 6);
        await session.AtMeetingAsync(Office.UnionOfficer, new IssueVotingCards());
        foreach (var code in new[] { before, "6.AAAA-AAAA-AAAA", "6", "x" })
        {
            using var answer = await phone.GetAsync($"/congress/{session.Id}/check-in/{code}");
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, code);
        }
    }

    [Fact]
    public void The_code_at_the_desk_is_not_the_one_that_fetches_a_paper()
    {
        CheckInCode.Of(key, 6).ShouldNotContain(VotingCards.CodeOf(key, 6));
        CheckInCode.NumberOf(key, $"6.{VotingCards.CodeOf(key, 6)}").ShouldBeNull();
        CheckInCode.NumberOf(key, CheckInCode.Of(key, 6)).ShouldBe(6);
    }

    private async Task<HttpResponseMessage> ArriveAsync(HttpClient desk, string entered) =>
        await (await PostedForm.OpenAsync(desk, $"/congress/{session.Id}/meeting", "arrive")).SendAsync(("Form.Arrival", entered));
}
