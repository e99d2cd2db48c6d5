using Domain;
using Domain.Congress.Sessions;
using Domain.Ledger;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Families;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Acts;

/// <summary>A term through the pipeline, from the count of the staff to the next congress, and the session that takes its roll.</summary>
public sealed class ElectingACongress : IAsyncLifetime
{
    private Installation installation = null!;
    private WalkedTerm term = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        term = new WalkedTerm(installation);
    }

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Fact]
    public async Task Goes_from_the_staff_to_the_running_term_with_its_end_watched()
    {
        await term.ToTheRunningTermAsync();

        (await term.OpenAsync()).ShouldBe(["Congress.PrepareNextTerm", "Congress.ServeTerm"]);
        var watch = await installation.ReadAsync(s => s.Duties.SingleAsync(d => d.Case == term.Id && d.Type == "Congress.PrepareNextTerm"));
        (watch.Opens, watch.Due, watch.RuleId).ShouldBe((Day("2030-06-01"), Day("2030-09-01"), "WC-32"));
        var row = await installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == term.Id));
        row.Number.ShouldBe("职代选〔2026〕000001号");
        row.Title.ShouldEndWith("第三届职工代表大会代表选举");
        row.Stage.ShouldBe("serving");
    }

    [Fact]
    public async Task A_number_beyond_the_laws_is_agreed_with_the_management()
    {
        await term.ToTheSeatsAsync(workshop: 2000);
        (await term.DoAsync("2026-09-02", Office.UnionOfficer, new PlanSeats())).Outcome.ShouldBe("ForAgreement");
        (await term.DoAsync("2026-09-03", Office.HrDepartment, new AnswerSeats { Answer = TopicsAnswer.Returned, Reason = "偏多" })).Outcome.ShouldBe("Returned");
        await term.DoAsync("2026-09-04", Office.UnionOfficer, new PlanSeats());
        await term.DoAsync("2026-09-05", Office.HrDepartment, new AnswerSeats { Answer = TopicsAnswer.Agreed });

        (await term.OpenAsync()).ShouldBe(["Congress.AnnounceElection"]);
    }

    [Fact]
    public async Task The_staff_can_be_counted_again_and_the_elections_called_off()
    {
        await term.ToTheSeatsAsync();
        await term.DoAsync("2026-09-02", Office.UnionOfficer, new RecountStaff());
        (await term.OpenAsync()).ShouldBe(["Congress.CountStaff"]);
        await term.DoAsync("2026-09-02", Office.UnionOfficer, new CallOffElection { Reason = "单位合并" });

        (await installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == term.Id))).Ended.ShouldBeTrue();
        await new WalkedTerm(installation).ToTheSeatsAsync("2026-09-03");
    }

    [Fact]
    public async Task A_term_is_elected_in_one_case()
    {
        await term.ToTheSeatsAsync();

        (await RefusalOf(() => new WalkedTerm(installation).ToTheSeatsAsync("2026-09-02"))).ShouldBe("congress.term-is-elected-once");
    }

    [Fact]
    public async Task Who_was_not_lawfully_elected_is_elected_anew_by_the_unit()
    {
        await term.ToTheElectionsAsync();
        await term.ElectAsync("2026-09-01", WalkedTerm.Workshop, 200, 20);
        await term.ElectAsync("2026-09-01", WalkedTerm.Bureau, 100, 10);
        await term.DoAsync("2026-09-02", Office.UnionOfficer, new FinishElections());
        (await term.DoAsync("2026-09-02", Office.UnionOfficer, new RejectMandate { Number = 30, Reason = "已离职" })).Outcome.ShouldBe("SentBack");
        await term.ElectAsync("2026-09-03", WalkedTerm.Bureau, 100, 1, first: 11);
        await term.DoAsync("2026-09-03", Office.UnionOfficer, new FinishElections());

        (await term.OpenAsync()).ShouldBe(["Congress.CheckMandates"]);
    }

    [Fact]
    public async Task A_seat_that_falls_vacant_is_a_duty_until_it_is_filled()
    {
        await term.ToTheRunningTermAsync();
        await EndAsync("2026-09-10", 30);
        (await term.OpenAsync()).ShouldBe(["Congress.FillVacancies", "Congress.PrepareNextTerm"]);
        (await term.ElectAsync("2026-09-11", WalkedTerm.Bureau, 100, 1, first: 11)).Outcome.ShouldBe("Filled");
        (await term.OpenAsync()).ShouldBe(["Congress.PrepareNextTerm", "Congress.ServeTerm"]);

        (await term.DoAsync("2026-09-12", Office.UnionOfficer, new RecallRepresentative
        {
            Number = 31, HeldOn = Day("2026-09-12"), Staff = 100, Attended = 80, InFavour = 51, Reason = "不履行职责",
        })).Outcome.ShouldBe("SeatVacant");
        await term.DoAsync("2026-09-12", Office.UnionOfficer, new LeaveVacant { Reason = "年底一并补选" });
        (await term.DoAsync("2026-09-13", Office.UnionOfficer, new CallByElection())).Outcome.ShouldBe("SeatVacant");
    }

    [Fact]
    public async Task Delegations_committees_presidium_and_tellers_are_entered_while_the_term_runs()
    {
        await term.ToTheRunningTermAsync();
        await term.DoAsync("2026-09-10", Office.UnionOfficer, new DivideDelegations
        {
            Delegations = [new() { Name = "第一代表团", Head = 1, Members = "车间、21" }, new() { Name = "第二代表团", Head = 22, Members = "22，23，24，25，26，27，28，29，30" }],
        });
        await term.DoAsync("2026-09-10", Office.UnionOfficer, new ProposeCommittee { Name = "提案审查委员会", Head = 2, Members = [2, 3] });
        await term.DoAsync("2026-09-10", Office.UnionOfficer, new ApproveCommittee
        {
            Name = "提案审查委员会", Meeting = "第三届职工代表大会第一次会议", On = Day("2026-09-10"), Present = 30, Yes = 29, No = 0, Abstained = 1,
        });
        await term.DoAsync("2026-09-10", Office.UnionOfficer, new SeatPresidium { On = Day("2026-09-10"), Members = [1, 2], Leaders = [21] });
        await term.DoAsync("2026-09-10", Office.UnionOfficer, new ApproveTellers { On = Day("2026-09-10"), Head = 4, Members = [4, 5] });

        var bodies = (await term.RecordAsync()).Bodies;
        bodies.Delegations.Select(d => d.Members.Count).ShouldBe([21, 9]);
        bodies.JointMeeting.Count.ShouldBe(3);
        bodies.Presidium!.Members.Count.ShouldBe(3);
        bodies.Tellers!.Members.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_session_takes_the_roll_with_one_press_and_follows_it()
    {
        await term.ToTheRunningTermAsync();
        installation.Clock.MoveTo("2026-09-10");
        var session = (await installation.SendAsync(Office.UnionOfficer, new OpenSession { Term = 3, Ordinal = 1, Kind = SessionKind.Annual })).Case;
        await installation.SendAsync(Office.UnionOfficer, new TakeRoll { Case = session });
        await installation.SendAsync(Office.UnionOfficer, new AddItem { Case = session, Kind = SessionItemKind.Matter, Title = "福利方案" });
        await installation.SendAsync(Office.UnionOfficer, new ProposeTopics { Case = session, HeardFrom = "各班组讨论" });
        await installation.SendAsync(Office.HrDepartment, new AnswerTopics { Case = session, Answer = TopicsAnswer.Agreed });
        await EndAsync("2026-09-11", 30);
        var struck = await SessionAsync(session);
        struck.Representatives.Count(r => r.EndedOn is null).ShouldBe(29);
        struck.Representatives[29].EndedOn.ShouldBe(Day("2026-09-11"));
        await ShouldBeWholeAsync(session);

        await term.ElectAsync("2026-09-12", WalkedTerm.Bureau, 100, 1, first: 11);
        await installation.SendAsync(Office.UnionOfficer, new RefreshRoll { Case = session });
        (await SessionAsync(session)).Representatives[^1].Name.ShouldBe("机关代表（11）");
    }

    [Fact]
    public async Task Without_a_published_roll_a_session_has_nothing_to_take()
    {
        await term.ToTheRollAsync();
        var session = (await installation.SendAsync(Office.UnionOfficer, new OpenSession { Term = 3, Ordinal = 1, Kind = SessionKind.Annual })).Case;

        (await RefusalOf(() => installation.SendAsync(Office.UnionOfficer, new TakeRoll { Case = session }))).ShouldBe("congress.roll-is-in-force");
    }

    [Fact]
    public async Task Publishing_the_next_roll_ends_the_term_before_it()
    {
        await term.ToTheRunningTermAsync();
        var next = await new WalkedTerm(installation, 4).ToTheRollAsync("2030-08-20");
        (await term.OpenAsync()).ShouldNotBeEmpty();
        await next.DoAsync("2030-08-21", Office.UnionOfficer, new PublishRoll { On = Day("2030-08-21"), Channels = "公告栏" });

        (await term.OpenAsync()).ShouldBeEmpty();
        (await term.RecordAsync()).EndedOn.ShouldBe(Day("2030-08-21"));
        await ShouldBeWholeAsync(term.Id);
        var employer = (await term.RecordAsync()).Employer.Unit;
        (await RunningAsync(employer, "2030-08-21")).ShouldBe((4, 30));
        (await RunningAsync(employer, "2034-08-21")).ShouldBeNull();
        (await RunningAsync(new UnitId(Guid.NewGuid()), "2030-08-21")).ShouldBeNull();
    }

    [Fact]
    public async Task A_term_that_is_over_is_put_off_or_ended()
    {
        await term.ToTheRunningTermAsync();
        (await RefusalOf(() => term.DoAsync("2030-09-01", Office.UnionOfficer, new EndTerm()))).ShouldBe("congress.term-is-over");
        await term.DoAsync("2030-09-01", Office.UnionOfficer, new PutOffTerm { Until = Day("2031-03-01"), DecidedBy = "职代会决定，因企业重组" });
        var due = await installation.ReadAsync(s => s.Duties.Where(d => d.Case == term.Id && d.Type == "Congress.PrepareNextTerm").Select(d => d.Due).SingleAsync());
        due.ShouldBe(Day("2031-03-01"));

        (await term.DoAsync("2031-03-02", Office.UnionOfficer, new EndTerm())).Outcome.ShouldBe("Ended");
    }

    /// <summary>The unit's running term and how many sit in it.</summary>
    private Task<(int Term, int Sitting)?> RunningAsync(UnitId employer, string day) =>
        installation.InScopeAsync<(int, int)?>(async services =>
        {
            var rolls = services.GetRequiredService<RollReader>();
            return await rolls.RunningAsync(employer, Day(day), CancellationToken.None) is { } running
                ? (running.Record.Term, (await rolls.SittingAsync(employer, Day(day), CancellationToken.None)).Count)
                : null;
        });

    private Task<ActReceipt> EndAsync(string day, int number) =>
        term.DoAsync(day, Office.UnionOfficer, new EndMandate { Number = number, Reason = LeavingReason.LeftTheUnit, On = Day(day) });

    private async Task<SessionRecord> SessionAsync(CaseId id) =>
        SessionFormat.Read(await installation.ReadAsync(s => s.Cases.Where(c => c.Id == id).Select(c => c.Record).SingleAsync()));

    private async Task ShouldBeWholeAsync(CaseId id)
    {
        var row = await installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == id));
        var entries = await installation.ReadAsync(s => s.Ledger.Where(e => e.Case == id).OrderBy(e => e.Sequence).ToListAsync());
        LedgerChain.Verify(entries.Select(LedgerRows.ToEntry), new(row.Entries, row.LastHash)).Whole.ShouldBeTrue();
    }

    private static async Task<string> RefusalOf(Func<Task> act) => (await Should.ThrowAsync<RefusedException>(act)).Refusal.Rule;
}
