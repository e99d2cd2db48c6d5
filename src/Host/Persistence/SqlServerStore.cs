using Host.Persistence.Mappings;
using Microsoft.EntityFrameworkCore;

namespace Host.Persistence;

internal sealed class SqlServerStore(DbContextOptions<SqlServerStore> options) : Store(options)
{
    /// <summary>T-SQL has no boolean expressions: the filter of the other databases is written as a comparison.</summary>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        foreach (var index in builder.Model.GetEntityTypes().SelectMany(t => t.GetIndexes())
            .Where(i => i.GetFilter() == DutyMapping.OnlyOwed))
        {
            index.SetFilter("[Owed] = CAST(1 AS bit)");
        }
    }
}
