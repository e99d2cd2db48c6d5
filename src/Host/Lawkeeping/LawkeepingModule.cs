using Domain.Calendar;
using Domain.Law;

namespace Host.Lawkeeping;

/// <summary>Wires the law in force: what is shipped, what an administrator added, and the recount of open deadlines.</summary>
internal static class LawkeepingModule
{
    /// <summary>Within one request or act the law is one and the same, however it changes meanwhile.</summary>
    public static IServiceCollection AddLaw(this IServiceCollection services, LawSources sources)
    {
        services.AddSingleton(sources);
        services.AddSingleton<UnitRulesShelf>();
        services.AddSingleton<LawShelf>();
        services.AddSingleton<LawProposals>();
        services.AddSingleton<ShippedLaw>();
        services.AddScoped<LawOfScope>();
        services.AddScoped(provider => provider.GetRequiredService<LawOfScope>().Law);
        services.AddScoped(provider => provider.GetRequiredService<LawSnapshot>().Book);
        services.AddScoped(provider => provider.GetRequiredService<LawSnapshot>().Calendar);
        services.AddScoped<UnitLaw>();
        services.AddScoped<UnitRulesNeeds>();
        services.AddScoped<LawActNeeds>();
        services.AddScoped<MoveNotices>();
        services.AddSingleton<MoveTrial>();
        services.AddSingleton<RecountBell>();
        services.AddSingleton<Recounts>();
        return services;
    }

    /// <summary>Counts deadlines again from the start of the program on.</summary>
    public static IServiceCollection AddRecounts(this IServiceCollection services) => services.AddHostedService<RecountService>();

    /// <summary>Looks at the stored version before a request is served.</summary>
    public static void UseLawInForce(this WebApplication app) => app.Use(async (context, next) =>
    {
        var shelf = app.Services.GetRequiredService<LawShelf>();
        if (shelf.IsDue && !context.Request.Path.StartsWithSegments("/health"))
        {
            await using var scope = app.Services.CreateAsyncScope();
            await shelf.RefreshAsync(scope.ServiceProvider.GetRequiredService<Persistence.Store>(), context.RequestAborted);
        }

        await next(context);
    });
}
