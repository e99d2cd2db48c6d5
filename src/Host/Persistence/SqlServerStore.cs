using Microsoft.EntityFrameworkCore;

namespace Host.Persistence;

internal sealed class SqlServerStore(DbContextOptions<SqlServerStore> options) : Store(options);
