using Host.Pipeline;

namespace Host.Reading;

internal static class ReadingModule
{
    public static IServiceCollection AddReading(this IServiceCollection services) => services
        .AddScoped<CaseAccess>()
        .AddScoped<EarlierSessions>()
        .AddScoped<CaseReader>();
}
