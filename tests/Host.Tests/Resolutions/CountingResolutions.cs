using Domain;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Resolutions;
using Host.Scheduling;
using Host.Tests.Building;
using Host.Tests.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Resolutions;

/// <summary>A resolution of 2026-10-15 that 后勤部, whose head has an account, carries out by 2026-12-31; and one of a joint meeting.</summary>
public sealed class CountingResolutions : IAsyncLifetime
{
    private Installation installation = null!;
    private WalkedSession session = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        session = new WalkedSession(installation);
        await session.ToTheResolutionsAsync("后勤部");
        await installation.LetPassAsync("2026-10-16");
    }

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Fact]
    public async Task The_department_has_it_in_hand_is_asked_why_it_is_late_and_carries_it_out()
    {
        (await OwedAsync()).ShouldBe([("Congress.CarryOutResolution", Office.Department, "后勤部", (DateOnly?)Day("2026-12-31"))]);
        await installation.LetPassAsync("2026-12-31", 23);
        (await CountAsync("2026-12-31", ResolutionMeasure.InDanger)).ShouldBe(1);
        await installation.LetPassAsync("2027-01-05");
        (await OwedAsync())[^1].ShouldBe(("Congress.ExplainDelay", Office.Department, "后勤部", Day("2027-01-08")));
        (await CountAsync("2027-01-05", ResolutionMeasure.Late)).ShouldBe(1);

        await session.DoAsync("2027-01-05", Office.Department, new ExplainDelay { Resolution = 1, Step = 1, Reason = "招标流标。" });
        (await OwedAsync()).ShouldHaveSingleItem();
        (await installation.ReadAsync(s => s.Resolutions.SingleAsync())).WhyLate.ShouldBe("招标流标。");
        await installation.LetPassAsync("2027-02-05");
        (await installation.ReadAsync(s => s.Ledger.CountAsync(e => e.Act == "ask-why-late"))).ShouldBe(1);

        await session.DoAsync("2027-02-06", Office.Department, new CompleteStep { Resolution = 1, Step = 1, On = Day("2027-02-06"), Evidence = "发放清单" });
        (await CountAsync("2027-02-06", ResolutionMeasure.CarriedOut)).ShouldBe(1);
        (await CountAsync("2027-02-06", ResolutionMeasure.InTime)).ShouldBe(0);
    }

    [Fact]
    public async Task Another_department_enters_nothing_of_it()
    {
        await WalkedMotion.OnAsync(installation);
        installation.Clock.MoveTo("2026-12-01");

        await Should.ThrowAsync<Exception>(() => installation.SendAsync(
            WalkedMotion.Finance, new CompleteStep { Case = session.Id, Resolution = 1, Step = 1, On = Day("2026-12-01"), Evidence = "代报" }));
    }

    [Fact]
    public async Task Every_number_opens_as_many_rows_as_it_says_for_the_unit_and_for_the_union_above()
    {
        await WalkedJointMeeting.DecidedAsync(installation, "2026-11-02");
        foreach (var unit in new[] { installation.Union, installation.Federation })
        {
            var today = Day("2027-01-10");
            var board = await installation.InScopeAsync(s => s.GetRequiredService<ResolutionBoard>().OfAsync(unit, 2026, today, CancellationToken.None));
            board.Whole.Passed.ShouldBe(2);
            board.Owners.Select(o => o.Name).ShouldBe(["后勤部", "生产部"], ignoreOrder: true);
            foreach (var measure in Enum.GetValues<ResolutionMeasure>())
            {
                (await installation.ReadAsync(s => s.Resolutions.Behind(measure, today).CountAsync())).ShouldBe(board.Whole[measure], $"{measure}");
            }
        }
    }

    private async Task<int> CountAsync(string on, ResolutionMeasure measure) =>
        (await installation.InScopeAsync(s => s.GetRequiredService<ResolutionBoard>().OfAsync(installation.Union, null, Day(on), CancellationToken.None))).Whole[measure];

    private Task<List<(string Type, Office Office, string Holder, DateOnly? Due)>> OwedAsync() => installation.ReadAsync(async s =>
        (await s.Duties.Where(d => d.Case == session.Id && d.Open && d.Activity.StartsWith("task:")).OrderBy(d => d.Type).ToListAsync())
        .ConvertAll(d => (d.Type, d.Office, d.Holder, d.Due)));
}
