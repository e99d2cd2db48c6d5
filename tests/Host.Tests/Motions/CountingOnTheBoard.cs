using Domain;
using Domain.Motions;
using Domain.Motions.Figures;
using Domain.Organisations;
using Host.Acts.Motions;
using Host.Motions;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Motions;

public sealed class CountingOnTheBoard : IAsyncLifetime
{
    private static readonly DateOnly Today = Day("2026-11-20");
    private Installation installation = null!;

    public async Task InitializeAsync() => installation = await Installation.OnSqliteAsync();

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Fact]
    public async Task What_the_acts_added_up_is_what_the_lines_come_to()
    {
        await LeadManyAsync();

        var board = await BoardAsync(null);
        var lines = await LinesAsync();

        foreach (var measure in MotionMeasures.All)
        {
            board.Whole[measure].ShouldBe(MotionFigures.Of(lines, Today)[measure], $"{measure}");
        }

        board.Topics.Select(t => (t.Topic, t.Figures[MotionMeasure.Collected]))
            .ShouldBe(MotionFigures.ByTopic(lines, Today).Select(t => (t.Topic, t.Figures[MotionMeasure.Collected])));
        board.Departments.Select(d => (d.Department, d.Figures[MotionMeasure.Overdue]))
            .ShouldBe(MotionFigures.ByDepartment(lines.Where(l => l.MovedOn is not null), Today).Select(d => (d.Department, d.Figures[MotionMeasure.Overdue])));
        board.Years.ShouldBe([2026]);
        (await BoardAsync(2025)).Whole[MotionMeasure.Collected].ShouldBe(0);
    }

    [Fact]
    public async Task Every_number_opens_as_many_rows_as_it_says()
    {
        await LeadManyAsync();

        var board = await BoardAsync(null);

        foreach (var measure in MotionMeasures.All)
        {
            (await installation.ReadAsync(s => s.Motions.Behind(measure, Today).CountAsync())).ShouldBe(board.Whole[measure], $"{measure}");
        }
    }

    [Fact]
    public async Task A_higher_union_counts_all_below_it_and_a_stranger_nothing()
    {
        await LeadManyAsync();

        (await BoardAsync(null, installation.Federation)).Whole[MotionMeasure.Collected].ShouldBe((await BoardAsync(null)).Whole[MotionMeasure.Collected]);
        (await BoardAsync(null, new UnitId(Guid.NewGuid()))).Whole[MotionMeasure.Collected].ShouldBe(0);
    }

    /// <summary>One closed, one declined, one overdue with its departments, one still written.</summary>
    private async Task LeadManyAsync()
    {
        var motion = await WalkedMotion.OnAsync(installation);
        await motion.ToTheAnswerAsync();
        await motion.RateAsync("2026-09-28", Satisfaction.Satisfied);
        await motion.DoAsync("2026-09-29", Office.UnionOfficer, new CloseMotion { Summary = "已落实。" });
        await motion.ToTheCommitteeAsync();
        await motion.DoAsync("2026-09-30", Office.MotionsCommittee, new ScreenMotion { Outcome = ScreeningOutcome.Declined, Reason = "属于日常管理。" });
        await motion.DoAsync("2026-09-30", Office.Representative, new AcceptScreening());
        await motion.ToTheDepartmentsAsync();
        await motion.ToTheDraftAsync();
    }

    private Task<BoardView> BoardAsync(int? year, UnitId? unit = null) => installation.ReadAsync(store =>
        new MotionBoard(store).OfAsync(unit ?? installation.Union, year, Today, CancellationToken.None));

    private Task<List<MotionLine>> LinesAsync() => installation.ReadAsync(async store =>
        (await store.Cases.Where(c => c.Family == Domain.Procedures.ProcedureFamily.Motion).ToListAsync())
        .ConvertAll(row => MotionLine.Of(row.Id, MotionFormat.Read(row.Record))));
}
