using Domain;
using Domain.Congress;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Acts;

/// <summary>A session through the pipeline, alone and with a contract's draft on its list.</summary>
public sealed class HoldingASession : IAsyncLifetime
{
    private Installation installation = null!;
    private WalkedSession session = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        session = new WalkedSession(installation);
    }

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Fact]
    public async Task Goes_from_its_topics_to_the_resolutions_that_are_carried_out()
    {
        await session.ToTheResolutionsAsync();
        (await session.OpenAsync()).ShouldBe(["Congress.FollowResolutions", "Congress.PublishResolutions", "Congress.ReportSession"]);
        await session.DoAsync("2026-10-16", Office.UnionOfficer, new PublishResolutions { On = Day("2026-10-16"), Channels = "公告栏" });
        await session.DoAsync("2026-10-16", Office.UnionOfficer, new ReportSession { On = Day("2026-10-16"), To = "大兴区总工会" });
        (await session.DoAsync("2026-12-20", Office.HrDepartment, new CompleteStep
        {
            Resolution = 1, Step = 1, On = Day("2026-12-20"), Evidence = "发放清单",
        })).Outcome.ShouldBe("CarriedOut");

        var row = await installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == session.Id));
        row.Ended.ShouldBeTrue();
        row.Number.ShouldBe("职代〔2026〕000001号");
        row.Kind.ShouldBeNull();
    }

    [Fact]
    public async Task The_papers_are_due_seven_days_before_and_the_meeting_on_its_day()
    {
        await session.ToTheCallAsync();
        (await DueOfAsync("Congress.ServePapers")).ShouldBe(Day("2026-10-08"));
        await session.DoAsync("2026-09-22", Office.UnionOfficer, new ServePapers { On = Day("2026-09-22"), Means = ServiceMeans.OnPaper });
        await session.DoAsync("2026-09-22", Office.UnionOfficer, new CloseService());
        (await DueOfAsync("Congress.HoldMeeting")).ShouldBe(Day(WalkedSession.Meeting));
    }

    [Fact]
    public async Task Tellers_who_differ_count_again_and_both_numbers_stay()
    {
        await session.ToTheMeetingAsync();
        await session.CheckInAsync(6);
        await session.OpenVoteAsync(2);
        await session.CountAsync(2, (5, 4), ballots: 6);
        (await RefusalOf(() => session.AnnounceAsync(2))).ShouldBe("congress.tellers-agree");
        await session.CountAsync(2, (5, 5), ballots: 6);
        await session.AnnounceAsync(2);

        (await session.RecordAsync()).Items[1].Vote!.Counts.Select(c => (c.Round, c.Teller, c.Yes))
            .ShouldBe([(1, "计票人甲", 5), (1, "计票人乙", 4), (2, "计票人甲", 5), (2, "计票人乙", 5)]);
    }

    [Fact]
    public async Task One_teller_never_counts_for_both()
    {
        await session.ToTheMeetingAsync();
        await session.CheckInAsync(6);
        await session.OpenVoteAsync(2);
        var count = new EnterCount { Item = 2, Yes = 6, No = 0, Abstained = 0, Spoilt = 0 };
        await session.AtMeetingAsync(Office.Teller, count);
        (await RefusalOf(() => session.AtMeetingAsync(Office.Teller, count))).ShouldBe("congress.teller-counts-once-a-round");
    }

    [Fact]
    public async Task A_draft_that_the_session_adopts_goes_on_to_its_signatures_with_the_proof()
    {
        var contract = await ContractAsync();
        await session.ToTheMeetingAsync(contract.Id);
        (await contract.OpenAsync()).ShouldBe(["Congress.VoteOnDraft"]);
        await session.CheckInAsync(5);
        await session.VoteAsync(3, yes: 4, ballots: 5);

        (await contract.OpenAsync()).ShouldBe(["Bargaining.SignForEmployer", "Bargaining.SignForWorkers"]);
        var vote = (await contract.RecordAsync()).Congresses.ShouldHaveSingleItem();
        vote.Session.ShouldBe(session.Id);
        vote.Result.ShouldBe(new VoteCount(Day(WalkedSession.Meeting), 6, 5, 4, 1, 0, 0, Secret: true));
        (await contract.RecordAsync()).AdoptedText.ShouldNotBeNull();
        await ShouldBeWholeAsync(contract.Id);
        await ShouldBeWholeAsync(session.Id);
    }

    [Fact]
    public async Task A_draft_that_the_session_rejects_goes_back_to_bargaining()
    {
        var contract = await ContractAsync();
        await session.ToTheMeetingAsync(contract.Id);
        await session.CheckInAsync(6);
        await session.VoteAsync(3, yes: 3, ballots: 6);
        (await contract.OpenAsync()).ShouldBe(["Bargaining.Negotiate"]);
    }

    [Fact]
    public async Task A_draft_on_a_sessions_list_is_not_voted_on_by_numbers()
    {
        var contract = await ContractAsync();
        await session.ToTheMeetingAsync(contract.Id);
        (await RefusalOf(() => contract.DoAsync(WalkedSession.Meeting, Office.UnionOfficer, new RecordVote
        {
            HeldOn = Day(WalkedSession.Meeting), Entitled = 6, Present = 6, Yes = 6, No = 0, Abstained = 0, Spoilt = 0,
        }))).ShouldBe("congress.vote-is-taken-where-it-was-convened");
    }

    [Fact]
    public async Task A_missed_quorum_is_entered_in_the_case_too_and_both_are_called_again()
    {
        var contract = await ContractAsync();
        await session.ToTheMeetingAsync(contract.Id);
        await session.CheckInAsync(3);
        (await RefusalOf(() => session.OpenVoteAsync(3))).ShouldBe("congress.quorum-is-present");
        (await session.AtMeetingAsync(Office.UnionOfficer, new DeclareQuorumMissed())).Outcome.ShouldBe("QuorumMissed");
        (await contract.OpenAsync()).ShouldBe(["Congress.ConveneCongress"]);
        (await session.OpenAsync()).ShouldBe(["Congress.CallSession"]);

        await session.DoAsync("2026-10-16", Office.UnionOfficer, new CallSession { PlannedFor = Day("2026-10-30"), Time = "9:00", Place = "职工之家" });
        await session.DoAsync("2026-10-16", Office.UnionOfficer, new CloseService());
        (await contract.OpenAsync()).ShouldBe(["Congress.VoteOnDraft"]);
    }

    [Fact]
    public async Task A_draft_that_is_still_bargained_is_not_convened()
    {
        var contract = new WalkedCase(installation);
        await contract.ToTheServedOfferAsync();
        await session.ToTheCallAsync(contract.Id);
        await session.DoAsync("2026-09-22", Office.UnionOfficer, new ServePapers { On = Day("2026-09-22"), Means = ServiceMeans.OnPaper });
        (await RefusalOf(() => session.DoAsync("2026-09-22", Office.UnionOfficer, new CloseService())))
            .ShouldBe("congress.draft-has-come-to-the-congress");
        (await session.OpenAsync()).ShouldBe(["Congress.ServePapers"]);
    }

    [Fact]
    public async Task Only_a_draft_of_the_own_union_comes_on_the_list()
    {
        await session.ToTheTopicsAsync();
        (await RefusalOf(() => session.DoAsync("2026-09-17", Office.UnionOfficer, new AddItem
        {
            Kind = SessionItemKind.ContractDraft, Title = "别家的草案", Draft = new CaseId(Guid.NewGuid()),
        }))).ShouldBe("congress.draft-is-of-this-unit");
    }

    [Fact]
    public async Task An_act_of_the_other_family_finds_no_duty_there()
    {
        await session.ToTheTopicsAsync();
        (await RefusalOf(() => session.DoAsync("2026-09-17", Office.UnionOfficer, new ConveneCongress
        {
            Form = CongressForm.Congress, PlannedFor = Day("2026-10-15"), NoticeOn = Day("2026-09-17"), Place = "职工之家",
        }))).ShouldBe("procedure.duty-is-open");
    }

    [Fact]
    public async Task A_teller_has_a_part_in_a_session_from_its_meeting_on_and_in_no_bargaining()
    {
        var contract = await ContractAsync();
        await session.ToTheCallAsync();
        (await OfficesInAsync(session.Id)).ShouldNotContain(Office.Teller);
        await session.DoAsync("2026-09-22", Office.UnionOfficer, new ServePapers { On = Day("2026-09-22"), Means = ServiceMeans.OnPaper });
        await session.DoAsync("2026-09-22", Office.UnionOfficer, new CloseService());
        (await OfficesInAsync(session.Id)).ShouldContain(Office.Teller);
        (await OfficesInAsync(contract.Id)).ShouldNotContain(Office.Teller);
    }

    [Fact]
    public async Task Is_called_off_before_anybody_is_called_and_ends()
    {
        await session.ToTheTopicsAsync();
        (await session.DoAsync("2026-09-18", Office.UnionOfficer, new CallOffSession { Reason = "并入年度会议" })).Outcome.ShouldBe("CalledOff");
        (await session.OpenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_meeting_that_is_put_off_is_called_again_and_so_is_its_draft()
    {
        var contract = await ContractAsync();
        await session.ToTheMeetingAsync(contract.Id);
        (await RefusalOf(() => contract.DoAsync(WalkedSession.Meeting, Office.UnionOfficer, new PutOffVote { Session = session.Id })))
            .ShouldBe("congress.congress-was-put-off");
        (await session.AtMeetingAsync(Office.UnionOfficer, new PostponeSession { Reason = "材料逾期送达" })).Outcome.ShouldBe("Postponed");
        (await contract.OpenAsync()).ShouldBe(["Congress.ConveneCongress"]);
        (await session.OpenAsync()).ShouldBe(["Congress.CallSession"]);

        await session.DoAsync("2026-10-16", Office.UnionOfficer, new CallSession { PlannedFor = Day("2026-10-30"), Time = "9:00", Place = "职工之家" });
        await session.DoAsync("2026-10-16", Office.UnionOfficer, new CloseService());
        (await contract.OpenAsync()).ShouldBe(["Congress.VoteOnDraft"]);
    }

    [Fact]
    public async Task Is_put_off_and_called_again()
    {
        await session.ToTheCallAsync();
        await session.DoAsync("2026-09-22", Office.UnionOfficer, new PostponeSession { Reason = "场地冲突" });
        (await session.OpenAsync()).ShouldBe(["Congress.CallSession"]);
    }

    [Fact]
    public async Task Who_leaves_no_longer_counts_for_the_next_quorum()
    {
        await session.ToTheMeetingAsync();
        await session.CheckInAsync(4);
        await session.AtMeetingAsync(Office.UnionOfficer, new LeaveMeeting { Number = 2 });
        (await RefusalOf(() => session.OpenVoteAsync(2))).ShouldBe("congress.quorum-is-present");
    }

    private async Task<WalkedCase> ContractAsync() => await new WalkedCase(installation).ToTheClosedDraftAsync(ContractKind.CollectiveContract);

    private Task<DateOnly?> DueOfAsync(string type) => installation.ReadAsync(
        s => s.Duties.Where(d => d.Case == session.Id && d.Open && d.Type == type && d.Office == Office.UnionOfficer).Select(d => d.Due).SingleAsync());

    private Task<List<Office>> OfficesInAsync(CaseId id) =>
        installation.ReadAsync(s => s.CaseUnits.Where(u => u.Case == id).Select(u => u.Office).ToListAsync());

    private async Task ShouldBeWholeAsync(CaseId id)
    {
        var row = await installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == id));
        var entries = await installation.ReadAsync(s => s.Ledger.Where(e => e.Case == id).OrderBy(e => e.Sequence).ToListAsync());
        Domain.Ledger.LedgerChain.Verify(entries.Select(LedgerRows.ToEntry), new(row.Entries, row.LastHash)).Whole.ShouldBeTrue();
    }

    private static async Task<string> RefusalOf(Func<Task> act) => (await Should.ThrowAsync<RefusedException>(act)).Refusal.Rule;
}
