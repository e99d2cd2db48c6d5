using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Tests.Building;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Acts;

/// <summary>A result that the other side takes no more is announced all the same, and locks no session.</summary>
public sealed class AnnouncingWithoutEffect : IAsyncLifetime
{
    private Installation installation = null!;

    public async Task InitializeAsync() => installation = await Installation.OnSqliteAsync();

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Fact]
    public async Task A_decision_that_was_confirmed_and_a_resolution_that_is_carried_out_lock_no_session()
    {
        var earlier = new WalkedSession(installation);
        await earlier.ToTheResolutionsAsync();
        var meeting = await WalkedJointMeeting.DecidedAsync(installation, "2026-09-10");
        var annual = await new WalkedSession(installation).ToTheMeetingAsync(also:
            [new AddResolutionChange { Session = earlier.Id, Resolution = 1, Title = "撤销发放方案", Revoke = true }]);
        var other = await new WalkedSession(installation).ToTheMeetingAsync();
        await other.CheckInAsync(6);
        await other.VoteAsync((await other.RecordAsync()).Items.Single(i => i.Confirms is not null).Number, yes: 6);
        await earlier.DoAsync("2026-10-15", Office.HrDepartment, new CompleteStep { Resolution = 1, Step = 1, On = Day("2026-10-15"), Evidence = "发放清单" });

        await annual.CheckInAsync(6);
        foreach (var item in (await annual.RecordAsync()).Items.Where(i => i.IsVotedOn))
        {
            await annual.VoteAsync(item.Number, yes: 6);
        }

        foreach (var report in (await annual.RecordAsync()).Items.Where(i => !i.IsVotedOn))
        {
            await annual.AtMeetingAsync(Office.UnionOfficer, new HearReport { Item = report.Number, Summary = "已听取" });
        }

        (await annual.AtMeetingAsync(Office.UnionOfficer, new CloseMeeting())).Outcome.ShouldBe("Held");
        var items = (await annual.RecordAsync()).Items;
        items.Single(i => i.Confirms is not null).WithoutEffect.ShouldBe("联席会议第2项没有待确认的决定。");
        items.Single(i => i.Change is not null).WithoutEffect.ShouldBe("决议1已经落实完毕或者终止，不能再变更。");
        items.Single(i => i.Kind == SessionItemKind.Matter).WithoutEffect.ShouldBeNull();
        (await earlier.RecordAsync()).Resolutions[0].Ended.ShouldBeNull();
        (await meeting.RecordAsync()).Items.Single(i => i.Urgent is not null).Confirmation!.Session.ShouldBe(other.Id);
    }
}
