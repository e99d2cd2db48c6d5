namespace Domain.Congress.Sessions;

/// <summary>How an earlier resolution would read from now on, as the congress is asked to decide.</summary>
/// <param name="Session">The session that made it.</param>
/// <param name="Resolution">Its number there.</param>
/// <param name="Meeting">Which session that was.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its new words; empty where it is revoked.</param>
/// <param name="CarriedOutBy">Who carries it out from then on; empty where it is revoked.</param>
/// <param name="Steps">The steps in place of those that are not done; none where it is revoked.</param>
public sealed record ResolutionChange(
    CaseId Session, int Resolution, SessionName Meeting, string Title, string Text, string CarriedOutBy, IReadOnlyList<StepText> Steps)
{
    /// <summary>The department whose list of work it comes on from then on; null where none does.</summary>
    public string? Department { get; init; }

    /// <summary>Whether the resolution is to end rather than to read otherwise.</summary>
    public bool Revokes => Steps.Count == 0;
}
