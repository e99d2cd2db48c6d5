using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Host.Persistence;

/// <summary>For writing migrations: <c>dotnet ef migrations add Name --context SqlServerStore --output-dir Persistence/Migrations/SqlServer</c>.</summary>
internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerStore>
{
    public SqlServerStore CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerStore>().UseSqlServer("Server=localhost").Options);
}
