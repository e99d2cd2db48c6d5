namespace Host.Studio.Api.Shapes;

/// <summary>A row of the definition list. No links: without one named <c>publish</c> the Studio makes the row read-only.</summary>
internal sealed record DefinitionSummary(
    string Id, string DefinitionId, string Name, string Description, int Version, bool IsLatest, DateTimeOffset? CreatedAt)
{
    public bool IsPublished { get; } = true;

    public string MaterializerName { get; } = "Json";

    public bool IsMaterializerAvailable { get; } = true;

    public IReadOnlyList<string> Links { get; } = [];
}
