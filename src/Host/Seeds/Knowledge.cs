using Domain;
using Domain.Calendar;
using Domain.Law;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Seeds;

/// <summary>
/// Reads the law, the calendar and the procedures at start. A fault in any of them stops the start with every fault
/// listed, before the database is touched.
/// </summary>
internal static class Knowledge
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services, Settings settings)
    {
        List<Fault> faults = [];
        var law = Read(faults, () => LawBook.ReadWhole(Files(settings, "seeds/law").Where(f => f.File != "schema.json")));
        var calendar = Read(faults, () => WorkingDayCalendar.Read(File.ReadAllText(Path.Combine(settings.ContentFolder, "seeds", "holidays.json"))));
        var library = Read(faults, () => ProcedureLibrary.Load(Files(settings, "workflows-json")));
        if (faults.Count > 0)
        {
            throw new FaultsException(faults);
        }

        services.AddSingleton(law!);
        services.AddSingleton(calendar!);
        services.AddSingleton(library!);
        services.AddSingleton<IProcedureEngine, EmbeddedEngine>();
        return services;
    }

    private static T? Read<T>(List<Fault> faults, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (FaultsException e)
        {
            faults.AddRange(e.Faults);
            return null;
        }
    }

    private static IEnumerable<(string File, string Json)> Files(Settings settings, string folder)
    {
        var root = Path.Combine(settings.ContentFolder, folder);
        return Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => (Path.GetRelativePath(root, f), File.ReadAllText(f)));
    }
}
