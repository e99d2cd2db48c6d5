using System.Text.Json;

namespace Host.Lawkeeping;

/// <summary>The ids of a pack's rows, for lists.</summary>
internal static class RowIds
{
    /// <summary>Such as <c>CC-23、CC-36</c>; empty where the text is no pack, which its reader will say.</summary>
    public static string In(string pack)
    {
        try
        {
            using var document = JsonDocument.Parse(pack);
            return string.Join("、", document.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("id").GetString()));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "";
        }
    }
}
