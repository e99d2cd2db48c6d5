namespace Host.Pages.Law;

/// <summary>Wires the pages on the law and on the rules that units gave themselves.</summary>
internal static class LawPagesModule
{
    public static void AddLawPages(this IServiceCollection services)
    {
        services.AddScoped<LawDesk>();
        services.AddScoped<LawPreviewDesk>();
        services.AddScoped<LawAlarms>();
        services.AddScoped<RowDesk>();
        services.AddScoped<UnitRulesDesk>();
        services.AddScoped<UnitRulesForms>();
    }
}
