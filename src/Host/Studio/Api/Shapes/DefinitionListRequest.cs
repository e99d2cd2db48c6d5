using Microsoft.AspNetCore.Mvc;
using Workflows.Definitions;

namespace Host.Studio.Api.Shapes;

/// <summary>The query of the definition list, as the Studio sends it.</summary>
internal sealed record DefinitionListRequest
{
    [FromQuery]
    public string? VersionOptions { get; init; }

    /// <summary>Version ids; empty for all.</summary>
    [FromQuery]
    public string[] Ids { get; init; } = [];

    /// <summary>Definition ids; empty for all.</summary>
    [FromQuery]
    public string[] DefinitionIds { get; init; } = [];

    [FromQuery]
    public string? SearchTerm { get; init; }

    /// <summary>From 0.</summary>
    [FromQuery]
    public int? Page { get; init; }

    /// <summary>Null for one page with everything.</summary>
    [FromQuery]
    public int? PageSize { get; init; }

    [FromQuery]
    public string? OrderBy { get; init; }

    [FromQuery]
    public string? OrderDirection { get; init; }

    public bool Wants(ProcedureDefinition definition) =>
        (Ids.Length == 0 || Ids.Contains(definition.VersionId))
        && (DefinitionIds.Length == 0 || DefinitionIds.Contains(definition.DefinitionId))
        && (string.IsNullOrWhiteSpace(SearchTerm) || definition.Name.Contains(SearchTerm.Trim(), StringComparison.OrdinalIgnoreCase));
}
