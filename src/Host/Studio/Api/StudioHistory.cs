using Domain;
using Host.Studio.Cases;

namespace Host.Studio.Api;

/// <summary>Fetches a case with its definition and its steps. One per request.</summary>
internal sealed class StudioHistory(IStudioCases cases, StudioDefinitions definitions)
{
    /// <summary>The case; null where it is not there for this person.</summary>
    public async Task<CaseHistory?> OfAsync(CaseId id, HttpContext http) =>
        await cases.FindAsync(id, http.RequestAborted) is { } found && await cases.StepsAsync(id, http.RequestAborted) is { } steps
            ? new CaseHistory(found, definitions.Of(found.DefinitionId, found.Version), steps, StudioLanguage.IsEnglish(http))
            : null;
}
