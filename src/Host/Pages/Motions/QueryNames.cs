using Host.Persistence;

namespace Host.Pages.Motions;

/// <summary>Reads and writes what stands behind the question mark of an address; what means nothing is not asked.</summary>
internal static class QueryNames
{
    /// <summary>How an address names what has no name, such as motions without a department.</summary>
    public const string None = "-";

    public static T? Read<T>(string? name)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => StoredName.Of(value) == name).Select(value => (T?)value).FirstOrDefault();

    public static string Address(string path, params (string Name, string? Value)[] query)
    {
        var asked = query.Where(q => !string.IsNullOrEmpty(q.Value)).Select(q => $"{q.Name}={Uri.EscapeDataString(q.Value!)}").ToList();
        return asked.Count == 0 ? path : $"{path}?{string.Join('&', asked)}";
    }
}
