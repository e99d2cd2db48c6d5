using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Ballots;
using Host.Tests.Api;
using Host.Tests.Ballots;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Meetings;

/// <summary>What the hall's screen shows, and what it never shows before a ballot is closed.</summary>
public sealed class FollowingAMeeting : IAsyncLifetime
{
    private const int Looks = 500;

    private ServedInstallation served = null!;
    private WalkedSession session = null!;

    public async Task InitializeAsync()
    {
        served = await ServedInstallation.StartAsync();
        session = await new WalkedSession(served.Installation).ToTheMeetingAsync();
        served.Installation.Clock.MoveTo(WalkedSession.Meeting);
    }

    public Task DisposeAsync() => served.DisposeAsync().AsTask();

    [Fact]
    public async Task The_screen_shows_the_item_the_presence_and_the_papers_and_the_marks_only_after_the_close()
    {
        using var screen = await served.SignInAsync(Office.UnionOfficer);
        (await HallAsync(screen)).ShouldContain("还差4人");
        await session.CheckInAsync(6);
        (await HallAsync(screen)).ShouldContain("已达到法定人数");

        var hall = new Hall(served.Installation);
        await hall.OpenOnItemAsync(session.Id, 2);
        await hall.FetchAllAsync();
        await hall.BeginAsync();
        await Task.WhenAll(hall.Voters.Take(5).Select(voter => hall.CastAsync(voter, "0")));
        var open = await HallAsync(screen);
        open.ShouldContain("职工福利基金使用方案");
        open.ShouldContain("<strong>5</strong> / 6");
        open.ShouldContain(BallotFormat.Seals(await hall.RowAsync()).Single().Value.Fingerprint);
        open.ShouldNotContain("赞成");

        await hall.CloseAsync();
        var closed = await HallAsync(screen);
        closed.ShouldContain("议题获得通过");
        closed.ShouldContain("<dd>5</dd>");
    }

    [Fact]
    public async Task Every_change_that_the_screen_shows_changes_the_stamp()
    {
        using var screen = await served.SignInAsync(Office.UnionOfficer);
        var hall = new Hall(served.Installation);
        var stamp = await ChangedAsync(screen, "");
        foreach (var change in new Func<Task>[]
        {
            () => session.CheckInAsync(6),
            () => session.AtMeetingAsync(Office.UnionOfficer, new TakeUpItem { Item = 2 }),
            () => hall.OpenOnItemAsync(session.Id, 2),
            () => hall.FetchAllAsync(),
            () => hall.BeginAsync(),
            () => hall.CastAsync(hall.Voters[0], "0"),
        })
        {
            await change();
            stamp = await ChangedAsync(screen, stamp);
        }
    }

    [Fact]
    public async Task The_phone_of_a_representative_learns_its_check_in_code_with_the_card_alone()
    {
        using var phone = served.NewClient();
        await session.AtMeetingAsync(Office.UnionOfficer, new IssueVotingCards());
        await session.AtMeetingAsync(Office.UnionOfficer, new CheckIn { Numbers = [1] });
        var key = await served.Installation.ReadAsync(s => s.VotingCards.Select(c => c.Key).SingleAsync());
        using var right = await phone.PostAsJsonAsync($"/api/vote/cases/{session.Id}/card", new { voter = 1, code = VotingCards.CodeOf(key, 1) });
        var card = await right.Content.ReadFromJsonAsync<JsonElement>();
        (card.GetProperty("name").GetString(), card.GetProperty("isPresent").GetBoolean()).ShouldBe(("张一", true));
        using var page = await phone.GetAsync(card.GetProperty("checkIn").GetString());
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var wrong = await phone.PostAsJsonAsync($"/api/vote/cases/{session.Id}/card", new { voter = 1, code = VotingCards.CodeOf(key, 2) });
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Who_has_no_part_in_the_session_follows_nothing()
    {
        using var stranger = await served.SignInStrangerAsync(Office.UnionOfficer);
        foreach (var address in new[] { "hall", "meeting", "items/2/proof" }.Select(page => $"/congress/{session.Id}/{page}").Append($"/api/cases/{session.Id}/meeting"))
        {
            using var answer = await stranger.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task The_employer_follows_and_runs_nothing()
    {
        await session.CheckInAsync(6);
        using var hr = await served.SignInAsync(Office.HrDepartment);
        (await hr.GetStringAsync($"/congress/{session.Id}/meeting")).ShouldNotContain("_handler\" value=\"arrive");
    }

    private async Task<string> HallAsync(HttpClient screen) =>
        WebUtility.HtmlDecode(await screen.GetStringAsync($"/congress/{session.Id}/hall"));

    /// <summary>Asked until it is another one, as screens do; what is answered is kept for a moment.</summary>
    private async Task<string> ChangedAsync(HttpClient screen, string before)
    {
        for (var look = 0; look < Looks; look++)
        {
            var stamp = (await screen.GetFromJsonAsync<JsonElement>($"/api/cases/{session.Id}/meeting")).GetProperty("stamp").GetString()!;
            if (stamp != before)
            {
                return stamp;
            }

            await Task.Delay(20);
        }

        throw new TimeoutException($"The stamp stays {before}.");
    }
}
