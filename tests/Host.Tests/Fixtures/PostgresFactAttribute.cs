namespace Host.Tests.Fixtures;

/// <summary>A test that needs a real PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() =>
        Skip = Environs.SkipWithout(Environs.PostgresPrograms, "PostgreSQL's server programs are not on this machine.");
}
