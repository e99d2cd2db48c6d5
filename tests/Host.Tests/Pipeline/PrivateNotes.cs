using Domain;
using Domain.Organisations;
using Host.Acts.Cases;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Pipeline;

/// <summary>What one side writes for itself stands in its own table and nowhere else.</summary>
public sealed class PrivateNotes(OneCase shared) : IClassFixture<OneCase>
{
    private const string Secret = "底线是百分之三";

    [Fact]
    public async Task Are_kept_out_of_the_ledger_and_the_record_and_marked_for_the_own_side()
    {
        var receipt = await shared.Installation.SendAsync(Office.UnionOfficer, new AddNote { Case = shared.Opened, Text = Secret });

        var entry = await shared.Installation.ReadAsync(s => s.Ledger.SingleAsync(e => e.Case == shared.Opened && e.Sequence == receipt.Entry));
        entry.Content.ShouldNotContain(Secret);
        entry.OnlyFor.ShouldBe(Side.Worker);
        var row = await shared.Installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == shared.Opened));
        row.Record.ShouldNotContain(Secret);
        var outbox = await shared.Installation.ReadAsync(s => s.Outbox.Where(m => m.Case == shared.Opened).ToListAsync());
        outbox.ShouldAllBe(m => !m.Payload.Contains(Secret));
        var note = await shared.Installation.ReadAsync(s => s.Notes.SingleAsync(n => n.Case == shared.Opened));
        note.ShouldSatisfyAllConditions(n => n.Side.ShouldBe(Side.Worker), n => n.Text.ShouldBe(Secret));
    }
}
