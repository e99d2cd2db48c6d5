using Domain.Calendar;
using Domain.Law;

namespace Domain.Tests.Law;

/// <summary>The seeds as they are shipped, read once.</summary>
internal static class Seeds
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static readonly WorkingDayCalendar Calendar =
        WorkingDayCalendar.Read(File.ReadAllText(Path.Combine(Folder, "holidays.json")));

    public static readonly LawBook Law = LawBook.ReadWhole(LawFiles());

    public static string Glossary => File.ReadAllText(Path.Combine(Folder, "glossary.json"));

    public static string UnitRulesSchema => File.ReadAllText(Path.Combine(Folder, "unit-rules.schema.json"));

    public static string Schema => File.ReadAllText(Path.Combine(Folder, "law", "schema.json"));

    public static IEnumerable<(string File, string Json)> LawFiles() =>
        Directory.EnumerateFiles(Path.Combine(Folder, "law"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => ($"seeds/law/{Path.GetFileName(path)}", File.ReadAllText(path)));

    public static Statutes Statutes(string place, ContractKind? kind) => new(Law, Calendar, place, kind);
}
