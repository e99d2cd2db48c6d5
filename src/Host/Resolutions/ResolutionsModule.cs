using Host.Congress;
using Host.Documents.Reports;

namespace Host.Resolutions;

/// <summary>Wires the register of resolutions, and what the congress keeps beside its cases: acts and pages need both.</summary>
internal static class ResolutionsModule
{
    public static IServiceCollection AddResolutions(this IServiceCollection services) => services
        .AddScoped<ReportDesk>()
        .AddScoped<ReportKeeper>()
        .AddScoped<ResolutionRegister>()
        .AddScoped<ResolutionReader>()
        .AddScoped<ResolutionBoard>()
        .AddScoped<JointMeetingDays>();
}
