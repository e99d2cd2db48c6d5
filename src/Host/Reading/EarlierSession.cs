using Domain;
using Domain.Congress.Sessions;

namespace Host.Reading;

/// <summary>An earlier session of the same union, whole: what of it may be shown depends on who looks.</summary>
/// <param name="Id">Its case.</param>
/// <param name="Record">Its record.</param>
public sealed record EarlierSession(CaseId Id, SessionRecord Record);
