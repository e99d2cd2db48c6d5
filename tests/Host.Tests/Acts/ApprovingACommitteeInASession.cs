using Domain;
using Domain.Congress.Sessions;
using Domain.Ledger;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Acts;

/// <summary>A committee from its proposal on the roll to the list of a session, and from the session's announcement back to the roll.</summary>
public sealed class ApprovingACommitteeInASession : IAsyncLifetime
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
    public async Task A_proposed_committee_comes_on_the_list_and_the_announcement_approves_it_on_the_roll()
    {
        await term.ToTheRunningTermAsync();
        await term.DoAsync("2026-09-10", Office.UnionOfficer, new ProposeCommittee { Name = "提案审查委员会", Head = 2, Members = [2, 3] });
        var session = (await installation.SendAsync(Office.UnionOfficer, new OpenSession { Term = 3, Ordinal = 1, Kind = SessionKind.Annual })).Case;
        await term.DoAsync("2026-09-10", Office.UnionOfficer, new ProposeCommittee { Name = "生活福利委员会", Head = 4, Members = [4, 5] });
        (await SessionAsync(session)).Items.Select(i => i.Title).ShouldBe(["提案审查委员会组成人员", "生活福利委员会组成人员"]);
        await installation.SendAsync(Office.UnionOfficer, new DropItem { Case = session, Item = 2, Reason = "人选再议" });
        await installation.SendAsync(Office.UnionOfficer, new AddCommittee { Case = session, Name = "生活福利委员会" });
        await ToTheMeetingAsync(session);
        (await RefusalOf(() => term.DoAsync("2026-10-15", Office.UnionOfficer, new ProposeCommittee { Name = "提案审查委员会", Head = 3, Members = [3] })))
            .ShouldBe("congress.committees-come-with-the-topics");
        await VoteAsync(session, 1, yes: 16);
        await VoteAsync(session, 3, yes: 15);

        var committees = (await term.RecordAsync()).Bodies.Committees;
        committees.Select(c => (c.ApprovedOn, c.Decision!.IsApproved, c.Decision.Session)).ShouldBe(
            [(Day("2026-10-15"), true, session), ((DateOnly?)null, false, session)]);
        await ShouldBeWholeAsync(term.Id);
        await ShouldBeWholeAsync(session);
    }

    /// <summary>Everybody has the papers and sits in the hall.</summary>
    private async Task ToTheMeetingAsync(CaseId session)
    {
        await installation.SendAsync(Office.UnionOfficer, new TakeRoll { Case = session });
        await installation.SendAsync(Office.UnionOfficer, new ProposeTopics { Case = session, HeardFrom = "各班组讨论" });
        await installation.SendAsync(Office.HrDepartment, new AnswerTopics { Case = session, Answer = TopicsAnswer.Agreed });
        await installation.SendAsync(Office.UnionOfficer, new CallSession { Case = session, PlannedFor = Day("2026-10-15"), Time = "上午9:00", Place = "礼堂" });
        await installation.SendAsync(Office.UnionOfficer, new ServePapers { Case = session, On = Day("2026-09-10"), Means = ServiceMeans.OnPaper });
        await installation.SendAsync(Office.UnionOfficer, new CloseService { Case = session });
        installation.Clock.MoveTo("2026-10-15");
        await installation.SendAsync(Office.UnionOfficer, new CheckIn { Case = session, Numbers = [.. Enumerable.Range(1, 30)] });
    }

    private async Task VoteAsync(CaseId session, int item, int yes)
    {
        await installation.SendAsync(Office.UnionOfficer, new OpenVote { Case = session, Item = item, Method = VoteMethod.ShowOfHands });
        await installation.SendAsync(Office.UnionOfficer, new EnterPaperCount
        {
            Case = session, Item = item, Yes = yes, No = 30 - yes, Abstained = 0, Spoilt = 0, FirstTeller = "王芳", SecondTeller = "李强",
        });
        await installation.SendAsync(Office.UnionOfficer, new AnnounceResult { Case = session, Item = item });
    }

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
