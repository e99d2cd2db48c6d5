using Host.Pipeline;

namespace Host.Families;

/// <summary>Wires the families of procedures, one line each.</summary>
internal static class FamiliesModule
{
    public static IServiceCollection AddFamilies(this IServiceCollection services) => services
        .AddScoped<ContractFamily>()
        .AddScoped<IProcedureFamily>(services => services.GetRequiredService<ContractFamily>())
        .AddScoped<SessionFamily>()
        .AddScoped<IProcedureFamily>(services => services.GetRequiredService<SessionFamily>())
        .AddScoped<TermFamily>()
        .AddScoped<IProcedureFamily>(services => services.GetRequiredService<TermFamily>())
        .AddScoped<RollReader>()
        .AddScoped<MotionFamily>()
        .AddScoped<IProcedureFamily>(services => services.GetRequiredService<MotionFamily>())
        .AddScoped<LetterFamily>()
        .AddScoped<IProcedureFamily>(services => services.GetRequiredService<LetterFamily>())
        .AddScoped<ProcedureFamilies>();
}
