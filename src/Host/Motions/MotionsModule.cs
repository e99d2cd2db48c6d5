using Host.Acts.Motions;

namespace Host.Motions;

/// <summary>Wires what motions need beside their family.</summary>
internal static class MotionsModule
{
    public static IServiceCollection AddMotions(this IServiceCollection services) => services
        .AddScoped<MotionRegister>()
        .AddScoped<Roster>()
        .AddScoped<MotionCalls>()
        .AddScoped<MotionOpener>()
        .AddScoped<SimilarMotions>()
        .AddScoped<MotionReader>()
        .AddScoped<SessionMotionCounts>()
        .AddScoped<MotionBoard>();
}
