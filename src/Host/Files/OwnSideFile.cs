using System.Text.Json;

namespace Host.Files;

/// <summary>Tells a file that one side keeps for itself by its ledger entry.</summary>
internal static class OwnSideFile
{
    private const string Attached = "attach-file";

    /// <param name="act">The entry's act, by its stored name.</param>
    /// <param name="content">The entry's content.</param>
    public static bool IsIn(string act, string content)
    {
        if (act != Attached)
        {
            return false;
        }

        using var document = JsonDocument.Parse(content);
        return document.RootElement.TryGetProperty("ownSideOnly", out var only) && only.ValueKind == JsonValueKind.True;
    }
}
