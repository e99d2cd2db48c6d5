namespace Host.Studio.Api.Shapes;

/// <summary>The filter of the instance list, as the Studio posts it. What is not here has no effect.</summary>
internal sealed record InstanceListRequest
{
    public int Page { get; init; }

    public int PageSize { get; init; } = 10;

    public string? SearchTerm { get; init; }

    public string? DefinitionId { get; init; }

    public IReadOnlyList<string>? DefinitionIds { get; init; }

    public string? Status { get; init; }

    public IReadOnlyList<string>? Statuses { get; init; }

    public IReadOnlyList<string>? SubStatuses { get; init; }

    public bool? HasIncidents { get; init; }

    public string? OrderBy { get; init; }

    public string? OrderDirection { get; init; }
}
