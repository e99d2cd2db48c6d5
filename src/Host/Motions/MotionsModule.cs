using Host.Acts.Motions;
using Host.Motions.Awards;
using Host.Motions.Import;

namespace Host.Motions;

/// <summary>Wires what motions need beside their family.</summary>
internal static class MotionsModule
{
    public static IServiceCollection AddMotions(this IServiceCollection services) => services
        .AddScoped<MotionRegister>()
        .AddScoped<Roster>()
        .AddScoped<MotionCalls>()
        .AddScoped<MotionOpener>()
        .AddScoped<MotionImporter>()
        .AddScoped<ImportDesk>()
        .AddScoped<AwardRules>()
        .AddScoped<AwardReader>()
        .AddScoped<AwardDesk>()
        .AddScoped<CasebookReader>()
        .AddScoped<SuggestionOpener>()
        .AddScoped<SimilarMotions>()
        .AddScoped<MotionReader>()
        .AddScoped<SessionMotionCounts>()
        .AddScoped<MotionBoard>();
}
