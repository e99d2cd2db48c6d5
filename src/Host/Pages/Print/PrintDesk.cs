using Domain;
using Domain.Bargaining;
using Host.Lawkeeping;
using Host.Persistence;
using Host.Pipeline;
using Host.Reading;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Print;

/// <summary>Collects what a case's papers say, of what this person may read.</summary>
internal sealed class PrintDesk(CaseReader reader, UnitLaw law, Store store)
{
    public Task<CaseSheet> SheetAsync(CaseId id) => reader.CaseAsync(id);

    public async Task<PaperFacts> FactsAsync(CaseSheet sheet)
    {
        var (row, record) = (sheet.Row, sheet.Contract);
        var files = await reader.FilesAsync(row.Id, CancellationToken.None);
        var authority = await store.Units.Where(u => u.Id == record.Authority).Select(u => u.Name).FirstOrDefaultAsync();
        return new PaperFacts(
            new BargainingCase(row.Id, record, law.For(row)),
            authority ?? "",
            files.ToDictionary(f => f.Id, f => f.Name));
    }
}
