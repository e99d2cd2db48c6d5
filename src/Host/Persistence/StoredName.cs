using System.Text.Json;

namespace Host.Persistence;

/// <summary>The stored name of an enum's value: kebab case, so that a type may be renamed in code without a migration.</summary>
internal static class StoredName
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    public static T Read<T>(string name)
        where T : struct, Enum => Names<T>.ByName[name];

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>()
            .ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

        public static readonly Dictionary<string, T> ByName = ByValue.ToDictionary(p => p.Value, p => p.Key);
    }
}
