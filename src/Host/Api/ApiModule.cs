using Host.Accounts;
using Host.Api.Acts;
using Host.Api.Administration;
using Host.Api.Ballots;
using Host.Api.Cases;
using Host.Api.Congress;
using Host.Api.Deadlines;
using Host.Api.Desk;
using Host.Api.Law;
using Host.Api.Meetings;
using Host.Api.Motions;
using Host.Api.Procedures;
using Host.Api.Today;
using Host.Api.Units;
using Host.Demo;
using Host.Notifications;
using Host.Pipeline;
using Host.Scheduling.Reports;

namespace Host.Api;

/// <summary>REST over the same acts as the pages.</summary>
internal static class ApiModule
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o => ActJson.Configure(o.SerializerOptions));
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true); // else such a request is answered without a word
        services.AddExceptionHandler<Problems>();
        services.AddProblemDetails();
        services.AddOpenApi();
        services.AddLawLimit();
        services.AddScoped<ActCall>();
        return services;
    }

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api");
        api.MapActs(app.Services.GetRequiredService<ActRegistry>());
        api.MapCases();
        api.MapSteps();
        api.MapToday();
        api.MapDesk();
        api.MapUnits();
        api.MapAdministration();
        api.MapProcedures();
        api.MapDeadlines();
        api.MapLaw();
        api.MapVoting();
        api.MapBallots();
        api.MapMeetings();
        api.MapMotions();
        api.MapCongress();
        api.MapActList();
        api.MapSession();
        api.MapNotifications();
        api.MapReports();
        api.MapDemo(app.Services.GetRequiredService<Settings>());
        app.MapOpenApi("/openapi/{documentName}.json");
    }
}
