using System.Text.Json.Serialization;

namespace Host.Demo.Seeding;

/// <summary>One file of <c>cases/</c>: a case as the list of acts that brought it where it stands.</summary>
internal sealed record SeedCase
{
    /// <summary>The name by which other seeds refer to it.</summary>
    public required string Case { get; init; }

    /// <summary>What it shows, for whoever reads the file.</summary>
    public string Shows { get; init; } = "";

    /// <summary>The seed whose request for renewal opened this case; null where the first step opens it.</summary>
    public string? Continues { get; init; }

    public required IReadOnlyList<SeedStep> Steps { get; init; }

    /// <summary>Whether its acts are on no case, such as a unit's own rules.</summary>
    [JsonIgnore]
    public bool IsNoCase { get; init; }

    /// <summary>The file's name, for its faults.</summary>
    [JsonIgnore]
    public string File { get; init; } = "";
}
