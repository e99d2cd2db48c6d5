using Host.Studio.Api;
using Host.Studio.Cases;
using Host.Studio.Package;
using Host.Studio.Pages;

namespace Host.Studio;

/// <summary>
/// Elsa Studio as the dashboard for procedures: its files, the pages that embed its elements, and the part of Elsa's
/// REST contract that they speak. Needs the procedure library, the store and a signed-in person.
/// </summary>
internal static class StudioModule
{
    public static IServiceCollection AddStudio(this IServiceCollection services)
    {
        services.AddSingleton(s => StudioPackage.Near(s.GetRequiredService<IHostEnvironment>().ContentRootPath));
        services.AddSingleton<StudioDefinitions>();
        services.AddScoped<StudioHistory>();
        services.AddScoped<IStudioCases, StudioCases>();
        return services;
    }

    public static void MapStudio(this IEndpointRouteBuilder app)
    {
        var signedIn = app.MapGroup("").RequireAuthorization().ExcludeFromDescription();
        StudioPages.Map(signedIn);
        signedIn.MapMethods("/studio/{**path}", ["GET", "HEAD"], StudioFiles.Get);
        MapApi(signedIn.MapGroup("/elsa/api"));
    }

    private static void MapApi(RouteGroupBuilder api)
    {
        api.AddEndpointFilter((context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return next(context);
        });
        Features.Map(api);
        Descriptors.Map(api);
        Definitions.Map(api);
        Instances.Map(api);
        Executions.Map(api);
        ReadOnly.Map(api);
    }
}
