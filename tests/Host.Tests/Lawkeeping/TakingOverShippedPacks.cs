using Domain.Organisations;
using Host.Acts.Law;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Lawkeeping;

/// <summary>The program is started with other packs than before: what that moves is counted again, as after any change of the law.</summary>
public sealed class TakingOverShippedPacks
{
    [Fact]
    public async Task Notes_at_first_what_it_came_with_and_changes_nothing()
    {
        await using var installation = await Installation.OnSqliteAsync();

        await TakeOverAsync(installation);
        await TakeOverAsync(installation);

        (await installation.ReadAsync(s => s.LawChanges.CountAsync())).ShouldBe(0);
        (await installation.ReadAsync(s => s.Marks.SingleAsync(m => m.Name == ShippedLaw.Mark))).Value.Length.ShouldBe(64);
    }

    [Fact]
    public async Task Counts_open_deadlines_again_where_the_packs_are_others_and_records_it_once()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var id = await OpenOffer.ServedOnAsync(installation, "2026-09-15");
        await LoadedBeforeAsync(installation, due: new(2026, 10, 30));

        await TakeOverAsync(installation);
        await TakeOverAsync(installation);
        await installation.RecountAsync();

        (await installation.ReplyAsync(id)).ShouldSatisfyAllConditions(
            duty => duty.Due.ShouldBe(new DateOnly(2026, 10, 8)), duty => duty.CountedWith.ShouldBe(1));
        var change = await installation.ReadAsync(s => s.LawChanges.SingleAsync());
        (change.Kind, change.Title).ShouldBe((LawChangeKind.Shipped, "系统"));
        await Should.ThrowAsync<NotAllowedException>(() => installation.SendAsync(Office.Administrator, new TakeOverShippedLaw { Fingerprint = "别的规则包" }));
        (await installation.ReadAsync(s => s.DutyMoves.CountAsync(m => m.Version == 1))).ShouldBeGreaterThan(0);
        installation.Get<LawShelf>().Current.Shipped.ShouldBe(1);
    }

    /// <summary>As an earlier program left it: other packs, and by them another last day.</summary>
    private static Task<int> LoadedBeforeAsync(Installation installation, DateOnly due) => installation.ReadAsync(async s =>
    {
        s.Marks.Add(new MarkRow { Name = ShippedLaw.Mark, Value = new string('0', 64) });
        await s.SaveChangesAsync();
        return await s.Duties.Where(d => d.Open && d.Due != null).ExecuteUpdateAsync(set => set.SetProperty(d => d.Due, due));
    });

    private static Task TakeOverAsync(Installation installation) => installation.Get<ShippedLaw>().TakeOverAsync(CancellationToken.None);
}
