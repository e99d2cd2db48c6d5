using System.Text.Json;
using Domain;
using Domain.Congress;
using Domain.Congress.Appraisals;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Pipeline;
using Host.Reading;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Acts;

/// <summary>The appraisal of leaders and the choice of welfare through the pipeline, and who may read what came of them.</summary>
public sealed class AppraisingAndChoosing : IAsyncLifetime
{
    private const int Appraisal = 3;
    private const int Choice = 4;

    private Installation installation = null!;
    private WalkedSession session = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        session = new WalkedSession(installation);
        await session.ToTheMeetingAsync(also:
        [
            new AddAppraisal
            {
                Title = "民主评议领导人员", Leaders = ["总经理，张某", "总会计师"], Items = ["履职尽责"], Grades = ["优秀", "称职", "不称职"],
                Groups = [new() { Name = "职工代表", Weight = 1 }], Readers = [AppraisalReader.Union],
            },
            new AddWelfareChoice
            {
                Title = "年度福利项目", BudgetYuan = 200_000m,
                Options = [new() { Title = "健身房", CostYuan = 180_000m }, new() { Title = "改善食堂", CostYuan = 200_000m }],
            },
        ]);
        await session.CheckInAsync(6);
    }

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Fact]
    public async Task Two_tellers_count_an_appraisal_and_its_result_is_announced()
    {
        await AppraiseAsync();
        var leaders = (await session.RecordAsync()).Items[Appraisal - 1].Appraisal!.Result!.Leaders;
        leaders.Select(l => (l.Leader.Office, l.Spread[0].Share)).ShouldBe([("总经理", 6667), ("总会计师", 5000)]);
    }

    [Theory]
    [InlineData(Office.UnionOfficer, true)]
    [InlineData(Office.HrDepartment, false)]
    [InlineData(Office.Teller, false)]
    [InlineData(Office.HigherUnion, false)]
    public async Task What_is_shown_of_the_case_holds_the_result_for_those_named_alone(Office office, bool shown)
    {
        await AppraiseAsync();
        var record = (SessionRecord)await ShownToAsync(office);
        (record.Items[Appraisal - 1].Appraisal!.Result is not null).ShouldBe(shown);
    }

    [Fact]
    public async Task Nobody_reads_the_counts_in_the_ledger()
    {
        await AppraiseAsync();
        var entries = await installation.ReadAsync(s => s.Ledger
            .Where(e => e.Case == session.Id && e.Act == "enter-appraisal-count").ToListAsync());
        entries.Count.ShouldBe(2);
        foreach (var entry in entries.Select(LedgerRows.ToEntry))
        {
            entry.Content.ShouldContain("counts");
            Redaction.For(ViewOf(Office.UnionOfficer), entry).Content.ShouldBe("{}");
        }
    }

    [Fact]
    public async Task Two_tellers_who_count_alike_leave_contents_that_nobody_can_guess_from_their_hashes()
    {
        await AppraiseAsync();
        var contents = await installation.ReadAsync(s => s.Ledger
            .Where(e => e.Case == session.Id && e.Act == "enter-appraisal-count").Select(e => e.Content).ToListAsync());
        var salts = contents.Select(content => JsonDocument.Parse(content).RootElement.GetProperty("salt").GetString()!).ToList();
        salts.Distinct().Count().ShouldBe(2);
        salts.ShouldAllBe(salt => Convert.FromHexString(salt).Length == 16);
        contents.Zip(salts, (content, salt) => content.Replace(salt, "", StringComparison.Ordinal)).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_signed_sheet_stands_for_both_tellers()
    {
        await session.OpenVoteAsync(Appraisal);
        await session.AtMeetingAsync(Office.UnionOfficer, new EnterSignedAppraisal
        {
            Item = Appraisal, Lines = Lines(), FirstTeller = "王芳", SecondTeller = "李强",
        });
        (await session.AnnounceAsync(Appraisal)).Act.ShouldBe("announce-result");
    }

    [Fact]
    public async Task What_the_congress_ranked_first_is_adopted_and_asks_for_its_resolution()
    {
        await session.OpenVoteAsync(Choice);
        EnterRankingCount count = new()
        {
            Case = session.Id, Item = Choice, Bundles = [new() { Order = [2, 1], Papers = 4 }, new() { Order = [1], Papers = 2 }],
        };
        await installation.SendAsync(Office.Teller, count);
        await installation.SendAsync(Installation.SecondTeller, count);
        await session.AnnounceAsync(Choice);

        var whole = new Session(session.Id, await session.RecordAsync(), await StatutesAsync());
        whole.ProofOf(whole.Record.Items[Choice - 1])!.Outcome.ShouldBe(VoteOutcome.Adopted);
    }

    [Fact]
    public async Task A_signed_ranking_that_is_no_majority_of_all_decides_nothing()
    {
        await session.OpenVoteAsync(Choice);
        await session.AtMeetingAsync(Office.UnionOfficer, new EnterSignedRanking
        {
            Item = Choice, Bundles = [new() { Order = [2], Papers = 3 }, new() { Order = [1], Papers = 2 }], Spoilt = 1,
            FirstTeller = "王芳", SecondTeller = "李强",
        });
        await session.AnnounceAsync(Choice);
        var whole = new Session(session.Id, await session.RecordAsync(), await StatutesAsync());
        whole.ProofOf(whole.Record.Items[Choice - 1])!.Outcome.ShouldBe(VoteOutcome.Rejected);
    }

    [Fact]
    public async Task Papers_that_came_in_time_are_not_waived()
    {
        var refused = await Should.ThrowAsync<RefusedException>(() => session.AtMeetingAsync(
            Office.UnionOfficer, new WaiveLatePapers { Yes = 6, No = 0, Abstained = 0, Minutes = "全体同意" }));
        refused.Refusal.Rule.ShouldBe("congress.waiver-is-needed");
    }

    private async Task AppraiseAsync()
    {
        await session.OpenVoteAsync(Appraisal);
        await installation.SendAsync(Office.Teller, Count());
        await installation.SendAsync(Installation.SecondTeller, Count());
        await session.AnnounceAsync(Appraisal);
        EnterAppraisalCount Count() => new() { Case = session.Id, Item = Appraisal, Lines = Lines() };
    }

    private static AppraisalCountLine[] Lines() =>
    [
        new() { Group = "职工代表", Question = 1, Counts = [4, 2, 0] }, new() { Group = "职工代表", Question = 2, Counts = [3, 2, 1] },
    ];

    private static CaseView ViewOf(Office office) => new(new HeldOffice(office, new UnitId(Guid.NewGuid()), "职务"), null);

    private Task<object> ShownToAsync(Office office) => installation.InScopeAsync(async services =>
    {
        var row = await services.GetRequiredService<Host.Persistence.Store>().Cases.SingleAsync(c => c.Id == session.Id);
        var family = services.GetRequiredService<ProcedureFamilies>().Of(row);
        return family.Shown(ViewOf(office), family.Read(row));
    });

    private Task<Domain.Law.Statutes> StatutesAsync() => installation.InScopeAsync(async services =>
        services.GetRequiredService<Host.Lawkeeping.UnitLaw>().For(
            await services.GetRequiredService<Host.Persistence.Store>().Units.SingleAsync(u => u.Id == installation.Employer), kind: null));
}
