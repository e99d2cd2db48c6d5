using Microsoft.EntityFrameworkCore;

namespace Host.Persistence;

internal sealed class SqliteStore(DbContextOptions<SqliteStore> options) : Store(options);
