using Domain;
using Domain.Bargaining;
using Domain.Ledger;
using Domain.Organisations;
using Domain.Procedures;
using Host.Demo.Seeding;
using Host.Persistence;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using Workflows.Catalogue;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Tests.Demo;

public sealed class TheDemonstrationsCases(LoadedDemonstration loaded) : IClassFixture<LoadedDemonstration>
{
    private readonly Demonstration demo = loaded.It;

    [Fact]
    public async Task Stand_in_every_stage()
    {
        var stages = await demo.ReadAsync(s => s.Cases.Select(c => c.Stage).Distinct().ToListAsync());

        stages.ShouldBe(Enum.GetValues<Stage>().Select(StoredName.Of), ignoreOrder: true);
    }

    [Fact]
    public async Task Are_where_a_replay_of_their_ledgers_through_their_definitions_ends()
    {
        var (library, engine) = (demo.Get<ProcedureLibrary>(), demo.Get<IProcedureEngine>());
        foreach (var row in await demo.ReadAsync(s => s.Cases.ToListAsync()))
        {
            var definition = library.Get(row.DefinitionId, row.DefinitionVersion);
            var position = engine.Start(definition).Next;
            var entries = await demo.ReadAsync(s => s.Ledger
                .Where(e => e.Case == row.Id && e.Outcome != null).OrderBy(e => e.Sequence).ToListAsync());
            foreach (var entry in entries)
            {
                position = engine.Finish(definition, position, new Finished(entry.Activity!, entry.Execution, entry.Outcome!)).Next;
            }

            PositionFormat.Write(position).ShouldBe(row.Position, row.Title);
        }
    }

    [Fact]
    public async Task Have_ledgers_whose_chains_are_whole_and_whose_instants_go_forward()
    {
        foreach (var row in await demo.ReadAsync(s => s.Cases.ToListAsync()))
        {
            var entries = await demo.ReadAsync(s => s.Ledger.Where(e => e.Case == row.Id).OrderBy(e => e.Sequence).ToListAsync());

            LedgerChain.Verify(entries.Select(LedgerRows.ToEntry), new ChainHead(row.Entries, row.LastHash)).Whole.ShouldBeTrue(row.Title);
            entries.Select(e => e.At).ShouldBeInOrder(SortDirection.Ascending, row.Title);
        }
    }

    [Theory]
    [InlineData("publishing-hq-hr", "Bargaining.ReplyToOffer")]
    [InlineData("xinbashu-union", "Bargaining.Negotiate")]
    [InlineData("jiuhe-union", "Congress.VoteOnDraft")]
    [InlineData("jiuhe-hr", "Bargaining.SignForEmployer")]
    [InlineData("daxing-clerk", "Filing.ReviewContract")]
    [InlineData("daxing-clerk", "Filing.RegisterReceipt")]
    [InlineData("daxing-clerk", "Bargaining.CoordinateDispute")]
    [InlineData("daxing-clerk", "Bargaining.OrderCorrection")]
    [InlineData("dongfang-hr", "Filing.SubmitPacket")]
    [InlineData("xinbashu-hr", "Filing.CorrectPacket")]
    [InlineData("catering-5-hr", "Disclosure.PublishContract")]
    [InlineData("catering-6-hr", "Bargaining.ReportTermination")]
    [InlineData("xinbaiwan-union", "Bargaining.RequestRenewal")]
    [InlineData("publishing-1-union", "Bargaining.SendOffer")]
    [InlineData("publishing-1-union", "Bargaining.Resume")]
    [InlineData("publishing-2-union", "Bargaining.AgreeDate")]
    [InlineData("xiabu-hr", "Bargaining.AppointEmployerRepresentatives")]
    [InlineData("xinbaiwan-rep-3", "Motions.CollectSeconders")]
    [InlineData("xinbaiwan-presidium", "Motions.DecideObjection")]
    [InlineData("xinbaiwan-finance", "Motions.Handle")]
    [InlineData("xinbaiwan-deputy", "Motions.Handle")]
    [InlineData("xinbaiwan-rep-5", "Motions.RateAnswer")]
    [InlineData("xinbaiwan-logistics", "Motions.CarryOutPlan")]
    [InlineData("xinbaiwan-union", "Letters.Accept")]
    [InlineData("xinbaiwan-logistics", "Letters.Handle")]
    [InlineData("xinbaiwan-union", "Letters.Rate")]
    public async Task Give_each_role_something_to_do(string account, string activity)
    {
        var seed = demo.Get<DemoSeeds>().Accounts.Single(a => a.Code == account);
        var open = await demo.ReadAsync(s => s.Duties
            .Join(s.Offices.Where(o => o.Account == seed.Id), d => new { d.Unit, d.Office }, o => new { o.Unit, o.Office }, (d, o) => d)
            .Where(d => d.Open).Select(d => d.Type).ToListAsync());

        open.ShouldContain(activity);
    }

    [Fact]
    public async Task Leave_the_clerk_six_days_for_a_review()
    {
        var due = await demo.ReadAsync(s => s.Duties.Where(d => d.Open && d.Type == "Filing.ReviewContract").Select(d => d.Due).SingleAsync());

        due.ShouldBe(WalkedCase.Day(LoadedDemonstration.Day).AddDays(6));
    }

    [Fact]
    public async Task Have_a_congress_next_week_a_third_meeting_and_a_contract_within_its_renewal_window()
    {
        var voting = await RecordAsync("中建玖合", ContractKind.CollectiveContract);
        var meeting = await RecordAsync("鑫巴蜀", ContractKind.WageAgreement);
        var inForce = await RecordAsync("鑫百万", ContractKind.CollectiveContract);

        voting.Congresses[^1].PlannedFor.ShouldBe(WalkedCase.Day("2026-11-25"));
        meeting.Meetings.Count.ShouldBe(3);
        inForce.Contracts[0].Term!.To.ShouldBe(WalkedCase.Day("2027-01-02"));
    }

    [Fact]
    public async Task Have_a_finished_chain_of_three_yearly_agreements_each_renewing_the_one_before()
    {
        var chain = await demo.ReadAsync(s => s.Cases
            .Where(c => c.Title.StartsWith("呷哺呷哺") && c.Family == ProcedureFamily.ContractBargaining).OrderBy(c => c.OpenedAt).ToListAsync());

        chain.Take(3).ShouldAllBe(c => c.Ended);
        chain.Select(c => CaseFormat.Read(c.Record).Renews)
            .ShouldBe([null, chain[0].Id, chain[1].Id, chain[2].Id]);
    }

    [Fact]
    public async Task Were_carried_forward_by_the_program_itself_where_days_ran_out()
    {
        var lapsed = await demo.ReadAsync(s => s.Ledger.Where(e => e.Act == "lapse-duty").Select(e => e.Outcome!).Distinct().ToListAsync());

        lapsed.ShouldBe(["NoReply", "TookEffect", "Expired", "BecameOpinion"], ignoreOrder: true);
    }

    [Fact]
    public async Task Are_loaded_once()
    {
        (await demo.LoadAsync()).ShouldBeFalse();

        (await demo.ReadAsync(s => s.Cases.CountAsync())).ShouldBe(SeededCases.CountOf(demo.Get<DemoSeeds>()));
    }

    [Fact]
    public async Task Lie_in_the_inboxes_as_read_where_their_news_is_old_and_no_letter_went_out_for_it()
    {
        var news = demo.Machine.GetUtcNow().AddDays(-3);
        var inbox = await demo.ReadAsync(s => s.Inbox.ToListAsync());
        var letters = await demo.ReadAsync(s => s.Mails.ToListAsync());

        inbox.ShouldAllBe(m => m.At >= news == (m.ReadAt == null));
        inbox.ShouldContain(m => m.ReadAt == null);
        letters.ShouldNotBeEmpty();
        letters.ShouldAllBe(m => m.CreatedAt >= news && m.SentAt != null);
    }

    [Fact]
    public async Task Name_no_person_in_an_account()
    {
        var offices = await demo.ReadAsync(s => s.Offices.ToListAsync());

        offices.Select(o => o.Office).Distinct().ShouldBe(
            [
                Office.UnionOfficer, Office.HrDepartment, Office.FilingClerk, Office.HigherUnion, Office.Teller, Office.Administrator,
                Office.Representative, Office.MotionsCommittee, Office.Presidium, Office.Department, Office.ResponsibleLeader,
            ],
            ignoreOrder: true);
        offices.ShouldAllBe(o => o.Title.EndsWith("主席") || o.Title.EndsWith('部') || o.Title.EndsWith("窗口")
            || o.Title.EndsWith("部门") || o.Title.EndsWith("工会") || o.Title.EndsWith("管理员") || o.Title.Contains("计票人") || o.Title.Contains("职工代表（") || o.Title.EndsWith("委员会") || o.Title.EndsWith("主席团") || o.Title.EndsWith("经理"));
    }

    private async Task<CaseRecord> RecordAsync(string employer, ContractKind kind) => CaseFormat.Read(await demo.ReadAsync(
        s => s.Cases.Where(c => c.Title.StartsWith(employer) && c.Kind == kind).Select(c => c.Record).SingleAsync()));
}
