using Host.Persistence.Mappings;
using Microsoft.EntityFrameworkCore;

namespace Host.Persistence;

internal sealed class SqlServerStore(DbContextOptions<SqlServerStore> options) : Store(options)
{
    private static readonly Dictionary<string, string> Comparisons = new()
    {
        [DutyMapping.OnlyOwed] = "[Owed] = CAST(1 AS bit)",
        [DutyMapping.OnlyOpen] = "[Open] = CAST(1 AS bit)",
    };

    /// <summary>T-SQL has no boolean expressions: the filters of the other databases are written as comparisons.</summary>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        foreach (var index in builder.Model.GetEntityTypes().SelectMany(t => t.GetIndexes()))
        {
            if (index.GetFilter() is { } filter && Comparisons.TryGetValue(filter, out var comparison))
            {
                index.SetFilter(comparison);
            }
        }
    }
}
