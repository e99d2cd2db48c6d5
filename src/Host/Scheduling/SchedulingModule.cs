using Host.Scheduling.Reports;
using Quartz;

namespace Host.Scheduling;

/// <summary>Wires what falls due by the clock: the jobs, the agenda that brings them up to date, and the scheduler that rings it.</summary>
internal static class SchedulingModule
{
    /// <summary>The jobs and their agenda, without anything that rings.</summary>
    public static IServiceCollection AddAgenda(this IServiceCollection services)
    {
        services.AddSingleton<AgendaMarks>();
        services.AddSingleton<DeadlineSweep>();
        services.AddSingleton<ProgressReports>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<DeadlineSweep>());
        services.AddSingleton<IDueWork, Reminders>();
        services.AddSingleton<IDueWork, UploadSweep>();
        services.AddSingleton<LetterboxOpening>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<LetterboxOpening>());
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<ProgressReports>());
        services.AddSingleton<LateSteps>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<LateSteps>());
        services.AddSingleton<JointMeetings>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<JointMeetings>());
        services.AddSingleton<Agenda>();
        services.AddScoped<ReportDraft>();
        services.AddScoped<ReportReader>();
        return services.AddQuartzJobs();
    }

    /// <summary>Quartz behind our seam.</summary>
    public static IServiceCollection AddQuartzJobs(this IServiceCollection services)
    {
        services.AddQuartz();
        services.AddSingleton<QuartzRecurringJobs>();
        services.AddSingleton<IRecurringJobs>(provider => provider.GetRequiredService<QuartzRecurringJobs>());
        return services;
    }

    /// <summary>Makes the scheduler ring from the start of the program on.</summary>
    public static IServiceCollection AddScheduling(this IServiceCollection services)
    {
        services.AddAgenda();
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services.AddHostedService<SchedulingService>();
    }
}
