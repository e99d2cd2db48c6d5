using Host.Acts.Cases;
using Host.Acts.Congress;
using Host.Acts.Filing;
using Host.Ballots;
using Host.Families;
using Host.Letters;
using Host.Motions;
using Host.Notifications;
using Host.Resolutions;
using MediatR;

namespace Host.Pipeline;

/// <summary>Wires the pipeline: behaviours in their order, every handler found by a scan.</summary>
internal static class PipelineModule
{
    public static IServiceCollection AddPipeline(this IServiceCollection services)
    {
        services.AddFamilies();
        services.AddMotions();
        services.AddLetters();
        services.AddResolutions();
        services.AddSingleton<ActRegistry>();
        services.AddSingleton<ActSender>();
        services.AddSingleton<OutboxBell>();
        services.AddScoped<ActContext>();
        services.AddScoped<CaseLoader>();
        services.AddScoped<CaseWriter>();
        services.AddScoped<CaseStarter>();
        services.AddScoped<InstallationWriter>();
        services.AddScoped<DutyHolders>();
        services.AddScoped<DutyKeeper>();
        services.AddScoped<Receipts>();
        services.AddScoped<CaseNumbers>();
        services.AddScoped<ReceiptNumbers>();
        services.AddScoped<CaseOpener>();
        services.AddScoped<SessionOpener>();
        services.AddScoped<SessionDrafts>();
        services.AddSingleton<BallotBell>();
        services.AddScoped<BallotOpener>();
        services.AddScoped<SessionBallots>();
        services.AddScoped<TermOpener>();
        services.AddScoped<RollFollowers>();
        services.AddScoped<SessionLinks>();
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        AddBehaviours(services);
        return services;
    }

    /// <summary>Behaviours and handlers are closed here, act by act: each act has all of them, in this order.</summary>
    private static void AddBehaviours(IServiceCollection services)
    {
        Type[] order = [typeof(Commit<>), typeof(Authorise<>), typeof(OpenDuty<>), typeof(Validate<>), typeof(NamedFiles<>)];
        foreach (var act in typeof(PipelineModule).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(Act))))
        {
            var behaviour = typeof(IPipelineBehavior<,>).MakeGenericType(act, typeof(ActReceipt));
            foreach (var step in order)
            {
                services.AddScoped(behaviour, step.MakeGenericType(act));
            }

            var handler = typeof(IRequestHandler<,>).MakeGenericType(act, typeof(ActReceipt));
            services.AddScoped(handler, Handler(act, handler));
        }
    }

    private static Type Handler(Type act, Type handler) =>
        act.GetNestedTypes(System.Reflection.BindingFlags.NonPublic).SingleOrDefault(t => t.IsAssignableTo(handler))
        ?? throw new InvalidOperationException($"{act.Name} has no nested handler.");
}
