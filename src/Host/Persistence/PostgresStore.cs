using Microsoft.EntityFrameworkCore;

namespace Host.Persistence;

internal sealed class PostgresStore(DbContextOptions<PostgresStore> options) : Store(options);
