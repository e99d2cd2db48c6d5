using Domain;
using Domain.Calendar;
using Domain.Law;
using Host.Lawkeeping;
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
        List<(string File, string Json)> packs = [.. Files(settings, "seeds/law").Where(f => f.File != "schema.json")];
        var holidays = File.ReadAllText(Path.Combine(settings.ContentFolder, "seeds", "holidays.json"));
        Read(faults, () => LawBook.ReadWhole(packs, [], CountingSwitches.Safe));
        Read(faults, () => WorkingDayCalendar.Read(holidays));
        var library = Read(faults, () => ProcedureLibrary.Load(Files(settings, "workflows-json")));
        var practice = Read(faults, () => CongressPractice.Read(
            File.ReadAllText(Path.Combine(settings.ContentFolder, "seeds", "congress-practice.json"))));
        var motions = Read(faults, () => MotionsPractice.Read(
            File.ReadAllText(Path.Combine(settings.ContentFolder, "seeds", "motions-practice.json"))));
        if (faults.Count > 0)
        {
            throw new FaultsException(faults);
        }

        services.AddLaw(new LawSources(packs, holidays));
        services.AddSingleton(library!);
        services.AddSingleton(practice!);
        services.AddSingleton(motions!);
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
