using Domain;
using Domain.Congress.Sessions;

namespace Host.Pages.Congress;

/// <summary>One resolution in the list of all.</summary>
/// <param name="Session">The session's case.</param>
/// <param name="Meeting">Which session.</param>
/// <param name="Unit">Whose congress it is.</param>
/// <param name="Resolution">The resolution.</param>
/// <param name="Course">How it stands today.</param>
public sealed record ResolutionLine(CaseId Session, Words Meeting, string Unit, Resolution Resolution, ResolutionCourse Course);
