using Host.Pipeline;

namespace Host.Families;

/// <summary>Wires the families of procedures, one line each.</summary>
internal static class FamiliesModule
{
    public static IServiceCollection AddFamilies(this IServiceCollection services) => services
        .AddSingleton<ContractFamily>()
        .AddSingleton<IProcedureFamily>(services => services.GetRequiredService<ContractFamily>())
        .AddSingleton<ProcedureFamilies>();
}
