using Domain;
using Host.Demo.Seeding;
using Host.Lawkeeping;
using Host.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Demo;

[Collection(PostgresTests.Name)]
public sealed class LoadingTheDemonstration(PostgresCluster cluster)
{
    [Theory]
    [InlineData("2026-10-08")] // the first day after a week of holidays
    [InlineData("2026-12-22")] // last year’s National Day stands between a request for renewal and the next offer
    [InlineData("2027-03-01")] // a Monday of a year without a holiday notice
    public async Task Works_on_any_day(string day)
    {
        await using var demo = await Demonstration.LoadedAsync(day);

        (await demo.ReadAsync(s => s.Cases.CountAsync())).ShouldBe(SeededCases.CountOf(demo.Get<DemoSeeds>()));
    }

    [Fact]
    public async Task Gives_one_unit_rules_of_its_own()
    {
        await using var demo = await Demonstration.LoadedAsync(LoadedDemonstration.Day);

        var jiuhe = demo.Get<DemoSeeds>().Units.Single(u => u.Code == "jiuhe").Id;
        var rules = demo.Get<LawShelf>().Own.Of(jiuhe).Packs.ShouldHaveSingleItem();
        (rules.Title, rules.Rules.Single(r => r.Matter == "motion-seconders").Value).ShouldBe(("中建玖合职工代表大会实施细则", 3));
    }

    [PostgresFact]
    public async Task Works_on_PostgreSQL_too()
    {
        await using var demo = await Demonstration.LoadedAsync(LoadedDemonstration.Day, await cluster.NewDatabaseAsync());

        (await demo.ReadAsync(s => s.Cases.CountAsync())).ShouldBe(SeededCases.CountOf(demo.Get<DemoSeeds>()));
    }

    [Fact]
    public async Task Is_taken_out_again_whole_where_a_step_is_refused_and_every_such_step_is_named()
    {
        using var content = new SeedContent();
        content.Change("cases/jiuhe-contract.json", "\"convene-congress\", \"with\": {\"form\": \"congress\", \"plannedFor\": \"@next-week\"",
            "\"convene-congress\", \"with\": {\"form\": \"congress\", \"plannedFor\": \"@-60d\"");
        content.Change("cases/xinbashu-wages.json", "\"clause\": 1, \"text\": \"职工平均工资较上年增长百分之七。\"", "\"clause\": 9, \"text\": \"无\"");
        await using var demo = await Demonstration.EmptyAsync(LoadedDemonstration.Day, content: content.Root);

        var refused = await Should.ThrowAsync<FaultsException>(demo.LoadAsync);

        refused.Faults.Select(f => (f.File, f.Message.Split(": ")[1])).ShouldBe(
            [
                ("seeds/demo/cases/jiuhe-contract.json", "congress.day-is-not-in-the-past"),
                ("seeds/demo/cases/xinbashu-wages.json", "bargaining.clause-is-there"),
            ],
            ignoreOrder: true);
        (await RowsAsync(demo)).ShouldAllBe(count => count == 0);
    }

    [Fact]
    public async Task Begins_afresh_where_it_was_interrupted()
    {
        await using var demo = await Demonstration.LoadedAsync(LoadedDemonstration.Day);
        await demo.ReadAsync(s => s.Marks.Where(m => m.Name == "demo:loaded")
            .ExecuteUpdateAsync(m => m.SetProperty(r => r.Name, "demo:loading")));

        (await demo.LoadAsync()).ShouldBeTrue();

        (await demo.ReadAsync(s => s.Cases.CountAsync())).ShouldBe(SeededCases.CountOf(demo.Get<DemoSeeds>()));
    }

    [Fact]
    public async Task Leaves_an_installation_with_units_of_its_own_alone()
    {
        await using var demo = await Demonstration.EmptyAsync(LoadedDemonstration.Day);
        await demo.ReadAsync(s =>
        {
            s.Units.Add(new Host.Persistence.Rows.UnitRow
            {
                Id = new UnitId(Guid.NewGuid()), Kind = Domain.Organisations.UnitKind.Union, Name = "某工会", Place = "110000", Staff = 1,
            });
            return s.SaveChangesAsync();
        });

        (await demo.LoadAsync()).ShouldBeFalse();
    }

    /// <summary>How many rows each table has that the loading writes into.</summary>
    private static Task<int[]> RowsAsync(Demonstration demo) => demo.ReadAsync(async s => new[]
    {
        await s.Units.CountAsync(), await s.UnitsAbove.CountAsync(), await s.Users.CountAsync(), await s.Offices.CountAsync(),
        await s.Cases.CountAsync(), await s.CaseUnits.CountAsync(), await s.Duties.CountAsync(), await s.Ledger.CountAsync(),
        await s.Notes.CountAsync(), await s.Outbox.CountAsync(), await s.Inbox.CountAsync(), await s.Reports.CountAsync(),
        await s.Marks.CountAsync(), await s.UnitRules.CountAsync(),
    });
}
