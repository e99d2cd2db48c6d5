using Domain;
using Workflows.Runner;

namespace Host.Studio.Cases;

/// <summary>What the Studio shows of a case: nothing that only one side may know, and nothing of what was written.</summary>
/// <param name="Id">The case; the Studio's instance id.</param>
/// <param name="Name">Number and title as lists show them.</param>
/// <param name="DefinitionId">The procedure that it runs.</param>
/// <param name="Version">The procedure's version, which the case keeps.</param>
/// <param name="Position">Where it stands in the procedure.</param>
/// <param name="OpenedAt">When the case was opened.</param>
/// <param name="ChangedAt">When the last act was done; the procedure's end where <paramref name="Position"/> has ended.</param>
internal sealed record StudioCase(
    CaseId Id, string Name, string DefinitionId, int Version, Position Position,
    DateTimeOffset OpenedAt, DateTimeOffset ChangedAt);
