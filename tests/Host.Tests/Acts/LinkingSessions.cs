using Domain;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Acts;

/// <summary>What one session of a congress decides about another's resolution or decision, and what nobody need remember.</summary>
public sealed class LinkingSessions : IAsyncLifetime
{
    private const string Joint = "2026-09-10";

    private Installation installation = null!;

    public async Task InitializeAsync() => installation = await Installation.OnSqliteAsync();

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Fact]
    public async Task A_joint_meetings_decision_stands_on_the_next_sessions_list_and_confirmed_it_stays()
    {
        var meeting = await WalkedJointMeeting.DecidedAsync(installation, Joint);
        var next = await NextAsync();
        (await next.RecordAsync()).Items.Select(i => i.Kind).ShouldContain(SessionItemKind.Confirmation);
        await ConfirmAsync(next, yes: 6);
        var record = await meeting.RecordAsync();
        record.Items[0].Confirmation!.IsConfirmed.ShouldBeTrue();
        record.Resolutions[0].IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task Refused_by_the_congress_it_ends_and_so_does_the_duty_to_carry_it_out()
    {
        var meeting = await WalkedJointMeeting.DecidedAsync(installation, Joint);
        (await TasksAsync(meeting.Id)).ShouldBe(["Congress.CarryOutResolution"]);
        await ConfirmAsync(await NextAsync(), yes: 2);
        (await meeting.RecordAsync()).Resolutions[0].Ended!.Why.ShouldBe(ResolutionEndReason.DecisionRefused);
        (await TasksAsync(meeting.Id)).ShouldBeEmpty();
        (await meeting.OpenAsync()).ShouldNotContain("Congress.FollowResolutions");
    }

    [Fact]
    public async Task A_decision_comes_on_the_list_of_a_session_that_is_being_prepared()
    {
        var next = new WalkedSession(installation);
        await next.ToTheTopicsAsync();
        await WalkedJointMeeting.DecidedAsync(installation, Joint);
        (await next.RecordAsync()).Items[^1].Confirms!.Title.ShouldBe("高温作息调整");
    }

    [Fact]
    public async Task A_session_that_is_called_off_leaves_it_to_another_that_is_being_prepared()
    {
        var (other, next) = (new WalkedSession(installation), new WalkedSession(installation));
        await other.ToTheTopicsAsync();
        await next.ToTheTopicsAsync();
        await WalkedJointMeeting.DecidedAsync(installation, Joint);
        (await other.RecordAsync()).Items.ShouldAllBe(i => i.Confirms == null);

        await next.DoAsync("2026-09-18", Office.UnionOfficer, new ProposeTopics { HeardFrom = "各班组讨论" });
        (await next.DoAsync("2026-09-18", Office.UnionOfficer, new CallOffSession { Reason = "并入年度会议" })).Outcome.ShouldBe("CalledOff");
        (await next.OpenAsync()).ShouldBeEmpty();
        (await other.RecordAsync()).Items[^1].Confirms!.Title.ShouldBe("高温作息调整");
    }

    [Fact]
    public async Task Nobody_enters_a_confirmation_that_the_congress_did_not_give()
    {
        var meeting = await WalkedJointMeeting.DecidedAsync(installation, Joint);
        var next = await NextAsync();
        (await RefusalOf(() => installation.SendAsync(
            Office.UnionOfficer, new EnterConfirmation { Case = meeting.Id, Later = next.Id, Item = 1 }))).ShouldBe("congress.decision-awaits-confirmation");
        var entries = (await next.RecordAsync()).Items.Count;
        await installation.SendAsync(Office.UnionOfficer, new PutForConfirmation { Case = next.Id, Meeting = meeting.Id });
        (await next.RecordAsync()).Items.Count.ShouldBe(entries);
    }

    [Fact]
    public async Task A_session_of_nobody_here_decides_nothing()
    {
        var meeting = await WalkedJointMeeting.DecidedAsync(installation, Joint);
        (await RefusalOf(() => installation.SendAsync(
            Office.UnionOfficer, new EnterConfirmation { Case = meeting.Id, Later = new CaseId(Guid.NewGuid()), Item = 1 })))
            .ShouldBe("congress.named-session-is-of-this-unit");
    }

    [Fact]
    public async Task A_resolution_changes_when_a_later_session_adopts_it_and_not_before()
    {
        var earlier = new WalkedSession(installation);
        await earlier.ToTheResolutionsAsync();
        var later = await NextAsync(new AddResolutionChange
        {
            Session = earlier.Id, Resolution = 1, Title = "变更发放方式", Text = "改为按季度发放。", CarriedOutBy = "工会",
            Steps = [new() { What = "第一季度发放", DueOn = Day("2027-03-31") }],
        });
        var item = (await later.RecordAsync()).Items.Single(i => i.Change is not null).Number;
        (await RefusalOf(() => installation.SendAsync(
            Office.UnionOfficer, new ChangeResolution { Case = earlier.Id, Later = later.Id, Item = item }))).ShouldBe("congress.only-the-congress-changes-a-resolution");

        await MeetAsync(later);
        await later.VoteAsync(item, yes: 6);
        var resolution = (await earlier.RecordAsync()).Resolutions[0];
        (resolution.Text, resolution.DueOn).ShouldBe(("改为按季度发放。", Day("2027-03-31")));
        (await DueAsync(earlier.Id)).ShouldBe(Day("2027-03-31"));
    }

    [Fact]
    public async Task A_change_without_a_step_is_refused_unless_it_revokes()
    {
        var earlier = new WalkedSession(installation);
        await earlier.ToTheResolutionsAsync();
        (await RefusalOf(() => NextAsync(new AddResolutionChange { Session = earlier.Id, Resolution = 1, Title = "变更" })))
            .ShouldBe("congress.resolution-has-steps");
    }

    [Fact]
    public async Task Another_units_resolution_is_not_changed_here() =>
        (await RefusalOf(() => NextAsync(new AddResolutionChange
        {
            Session = new CaseId(Guid.NewGuid()), Resolution = 1, Title = "变更", Revoke = true,
        }))).ShouldBe("congress.resolution-is-of-this-congress");

    [Fact]
    public async Task Last_times_resolutions_stand_on_the_next_list_as_a_report()
    {
        await new WalkedSession(installation).ToTheResolutionsAsync();
        (await (await NextAsync()).RecordAsync()).Items[0].Source.ShouldBe(ReportSource.EarlierResolutions);
    }

    [Fact]
    public async Task Each_resolution_is_its_owners_duty_until_its_last_step_and_shows_in_danger_weeks_before()
    {
        var session = new WalkedSession(installation);
        await session.ToTheResolutionsAsync();
        await session.DoAsync("2026-10-16", Office.UnionOfficer, new SetResolutionWarning { Weeks = 6 });
        var duty = await installation.ReadAsync(s => s.Duties.SingleAsync(d => d.Case == session.Id && d.Type == "Congress.CarryOutResolution"));
        (duty.Office, duty.Due, duty.Subject, duty.WarnsFrom, duty.Owed).ShouldBe(
            (Office.HrDepartment, Day("2026-12-31"), "决议1：职工福利基金使用方案", (DateOnly?)Day("2026-11-19"), true));

        await session.DoAsync("2026-12-20", Office.HrDepartment, new CompleteStep { Resolution = 1, Step = 1, On = Day("2026-12-20"), Evidence = "发放清单" });
        (await TasksAsync(session.Id)).ShouldBeEmpty();
        (await NextAsync()).ShouldNotBeNull();
        (await installation.ReadAsync(s => s.Cases.OrderByDescending(c => c.Number).Select(c => c.Record).FirstAsync())).ShouldContain("\"warningWeeks\":6");
    }

    [Fact]
    public async Task What_the_session_lacks_is_a_duty_and_closes_by_itself()
    {
        var session = new WalkedSession(installation);
        await session.ToTheTopicsAsync();
        (await TasksAsync(session.Id)).ShouldBeEmpty();
        await session.DoAsync("2026-09-18", Office.UnionOfficer, new ArrangeAgenda { Slots = [new() { Item = 2, Minutes = 20 }, new() { Item = 1, Minutes = 30 }] });
        await session.DoAsync("2026-09-18", Office.UnionOfficer, new ProposeTopics { HeardFrom = "各班组讨论" });
        await session.DoAsync("2026-09-18", Office.HrDepartment, new AnswerTopics { Answer = TopicsAnswer.Agreed });
        (await TasksAsync(session.Id)).ShouldBe(["Congress.CollectOpinions", "Congress.GiveReport"]);
        (await installation.ReadAsync(s => s.Duties.Where(d => d.Case == session.Id && d.Type == "Congress.CallSession").Select(d => d.Due).SingleAsync()))
            .ShouldBe(Day("2026-12-24"));

        await session.DoAsync("2026-09-21", Office.UnionOfficer, new CallSession { PlannedFor = Day(WalkedSession.Meeting), Time = "上午9:00", Place = "职工之家" });
        await MeetAsync(session, called: true);
        await session.AtMeetingAsync(Office.UnionOfficer, new HearReport { Item = 1, Summary = "完成年度目标" });
        (await TasksAsync(session.Id)).ShouldBe(["Congress.CollectOpinions"]);
        await session.AtMeetingAsync(Office.UnionOfficer, new RecordOpinion { Item = 1, Delegation = "一团", Text = "同意报告" });
        (await TasksAsync(session.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_for_the_congress_is_refused_at_the_joint_meeting()
    {
        var meeting = await WalkedJointMeeting.OpenedAsync(installation, Joint);
        (await RefusalOf(() => meeting.DoAsync("2026-09-10", Office.UnionOfficer, WalkedJointMeeting.Urgent(UrgentTopic.WelfareFund))))
            .ShouldBe("congress.matter-is-within-the-joint-meetings-powers");
    }

    /// <summary>The next annual session, with its topics drawn up.</summary>
    private async Task<WalkedSession> NextAsync(params CaseAct[] also) => await new WalkedSession(installation).ToTheTopicsAsync(also: also);

    private static async Task ConfirmAsync(WalkedSession next, int yes)
    {
        await MeetAsync(next);
        await next.VoteAsync((await next.RecordAsync()).Items.Single(i => i.Confirms is not null).Number, yes);
    }

    private static async Task MeetAsync(WalkedSession session, bool called = false)
    {
        if (!called)
        {
            await session.DoAsync("2026-09-18", Office.UnionOfficer, new ProposeTopics { HeardFrom = "各班组讨论" });
            await session.DoAsync("2026-09-18", Office.HrDepartment, new AnswerTopics { Answer = TopicsAnswer.Agreed });
            await session.DoAsync("2026-09-21", Office.UnionOfficer, new CallSession { PlannedFor = Day(WalkedSession.Meeting), Time = "上午9:00", Place = "职工之家" });
        }

        await session.DoAsync("2026-09-22", Office.UnionOfficer, new ServePapers { On = Day("2026-09-22"), Means = ServiceMeans.OnPaper });
        await session.DoAsync("2026-09-22", Office.UnionOfficer, new CloseService());
        await session.CheckInAsync(6);
    }

    private Task<List<string>> TasksAsync(CaseId id) => installation.ReadAsync(s => s.Duties
        .Where(d => d.Case == id && d.Open && d.Activity.StartsWith("task:")).Select(d => d.Type).OrderBy(t => t).ToListAsync());

    private Task<DateOnly?> DueAsync(CaseId id) => installation.ReadAsync(s => s.Duties
        .Where(d => d.Case == id && d.Open && d.Type == "Congress.CarryOutResolution").Select(d => d.Due).SingleAsync());

    private static async Task<string> RefusalOf(Func<Task> act) => (await Should.ThrowAsync<RefusedException>(act)).Refusal.Rule;
}
