using Host.Pipeline;

namespace Host.Families;

/// <summary>Wires the families of procedures, one line each. They go by the law of the request or act.</summary>
internal static class FamiliesModule
{
    public static IServiceCollection AddFamilies(this IServiceCollection services) => services
        .AddScoped<ContractFamily>()
        .AddScoped<IProcedureFamily>(services => services.GetRequiredService<ContractFamily>())
        .AddScoped<ProcedureFamilies>();
}
