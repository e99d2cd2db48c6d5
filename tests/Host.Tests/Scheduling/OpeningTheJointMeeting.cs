using Domain;
using Domain.Calendar;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Congress;
using Host.Persistence.Rows;
using Host.Scheduling;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Scheduling;

/// <summary>The program opens the mid-year joint meeting of a union whose congress met on 2026-10-15.</summary>
public sealed class OpeningTheJointMeeting
{
    private const string JointMeeting = "第三届职工代表大会第一次联席会议";

    [Fact]
    public async Task Opens_one_at_eight_on_the_first_of_July_with_the_report_on_its_list_however_often_it_is_fired()
    {
        await using var installation = await HeldAsync();

        installation.Clock.MoveTo("2027-07-01");
        await installation.LetPassAsync("2027-07-01", 8);
        await installation.Get<JointMeetings>().RunAsync(Agendas.At("2027-07-01", 8), CancellationToken.None);

        var meeting = (await JointMeetingsAsync(installation)).ShouldHaveSingleItem();
        meeting.Title.ShouldEndWith(JointMeeting);
        (await installation.ReadAsync(s => s.Ledger.Where(e => e.Case == meeting.Id).Select(e => new { e.Act, e.Office }).ToListAsync()))
            .ShouldHaveSingleItem().ShouldBe(new { Act = "open-joint-meeting", Office = "system" });
        var record = SessionFormat.Read(meeting.Record);
        record.Union.Unit.ShouldBe(installation.Union);
        record.Items.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            item => item.Kind.ShouldBe(SessionItemKind.Report),
            item => item.Source.ShouldBe(ReportSource.MidYear));
        (meeting.DefinitionId, record.IntendedFor).ShouldBe(("joint-meeting", (DateOnly?)new DateOnly(2027, 7, 31)));
    }

    [Fact]
    public async Task The_union_officer_has_it_in_hand()
    {
        await using var installation = await HeldAsync();
        await installation.LetPassAsync("2027-07-01", 8);

        var meeting = (await JointMeetingsAsync(installation)).ShouldHaveSingleItem();
        var duties = await installation.ReadAsync(s => s.Duties.Where(d => d.Case == meeting.Id && d.Open && d.Type == "Congress.PrepareJointMeeting").ToListAsync());
        duties.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            duty => duty.Unit.ShouldBe(installation.Union),
            duty => duty.Office.ShouldBe(Office.UnionOfficer));
    }

    [Fact]
    public async Task A_union_that_is_preparing_one_gets_no_second()
    {
        await using var installation = await HeldAsync();
        installation.Clock.MoveTo("2027-06-10");
        await installation.SendAsync(Office.UnionOfficer, new OpenSession { Term = 3, Ordinal = 1, Kind = SessionKind.JointMeeting });

        await installation.LetPassAsync("2027-07-01", 8);

        (await JointMeetingsAsync(installation)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_that_was_over_before_summer_takes_it_away_from_nobody_and_the_next_bears_the_next_number()
    {
        await using var installation = await HeldAsync();
        await WalkedJointMeeting.DecidedAsync(installation, "2027-03-08");

        await installation.LetPassAsync("2027-07-01", 8);

        (await JointMeetingsAsync(installation))[^1].Title.ShouldEndWith("第三届职工代表大会第二次联席会议");
    }

    [Fact]
    public async Task Opens_it_on_the_units_own_day_and_not_on_the_usual_one_also_after_a_stop_and_never_twice_a_year()
    {
        await using var installation = await HeldAsync();
        installation.Clock.MoveTo("2027-05-03");
        await installation.SendAsync(Office.UnionOfficer, new SetJointMeetingDay { Month = 6, Day = 15 });
        await installation.LetPassAsync("2027-06-14");
        (await JointMeetingsAsync(installation)).ShouldBeEmpty();
        installation.Clock.MoveTo("2027-06-20"); // the program stood still for five days
        await installation.LetPassAsync("2027-06-20");
        var meeting = (await JointMeetingsAsync(installation)).ShouldHaveSingleItem();
        Shanghai.DayOf(meeting.OpenedAt).ShouldBe(new DateOnly(2027, 6, 20));

        installation.Clock.MoveTo("2027-06-21");
        await installation.SendAsync(Office.UnionOfficer, new SetJointMeetingDay { Month = 8, Day = 1 });
        await installation.LetPassAsync("2027-09-01");

        (await JointMeetingsAsync(installation)).Count.ShouldBe(1);
        (await installation.InScopeAsync(s => s.GetRequiredService<JointMeetingDays>().OfAsync(installation.Union, 2027, CancellationToken.None)))
            .ShouldBe(new DateOnly(2027, 6, 15));
        (await installation.InScopeAsync(s => s.GetRequiredService<JointMeetingDays>().OfAsync(installation.Union, 2028, CancellationToken.None)))
            .ShouldBe(new DateOnly(2028, 8, 1));
    }

    [Fact]
    public async Task A_day_that_there_is_not_is_refused()
    {
        await using var installation = await Installation.OnSqliteAsync();

        var refused = await Should.ThrowAsync<RefusedException>(() => installation.SendAsync(Office.UnionOfficer, new SetJointMeetingDay { Month = 6, Day = 31 }));

        refused.Refusal.Rule.ShouldBe("congress.joint-meeting-is-in-summer");
    }

    [Fact]
    public async Task Without_a_congress_since_last_summer_there_is_nothing_to_hear()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await new WalkedSession(installation).ToTheCallAsync();
        await installation.LetPassAsync("2026-09-22");

        await installation.LetPassAsync("2027-07-01", 8);

        (await JointMeetingsAsync(installation)).ShouldBeEmpty();
    }

    private static async Task<Installation> HeldAsync()
    {
        var installation = await Installation.OnSqliteAsync();
        await new WalkedSession(installation).ToTheResolutionsAsync();
        await installation.LetPassAsync("2026-10-16");
        return installation;
    }

    private static Task<List<CaseRow>> JointMeetingsAsync(Installation installation) => installation.ReadAsync(
        s => s.Cases.Where(c => c.Title.Contains("联席会议")).OrderBy(c => c.Number).ToListAsync());
}
