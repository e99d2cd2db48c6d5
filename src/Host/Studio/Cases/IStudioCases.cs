using Domain;

namespace Host.Studio.Cases;

/// <summary>
/// The cases as the Studio may show them to the person who is signed in: those that the case pages show, and no others.
/// A case that this person may not see is as absent as one that does not exist.
/// </summary>
internal interface IStudioCases
{
    /// <summary>One case; null where it is not there for this person.</summary>
    Task<StudioCase?> FindAsync(CaseId id, CancellationToken token);

    /// <summary>A page of cases.</summary>
    Task<StudioCasePage> ListAsync(StudioCaseQuery query, CancellationToken token);

    /// <summary>Everything that was or is open in the case, in the order of opening; null like <see cref="FindAsync"/>.</summary>
    Task<IReadOnlyList<StudioStep>?> StepsAsync(CaseId id, CancellationToken token);
}
