using Domain;

namespace Host.Reading;

/// <summary>A motion as a session's report names it.</summary>
/// <param name="Id">Its case.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">What it asks for.</param>
/// <param name="Stage">The stage's stored name.</param>
/// <param name="Ended">Whether it is closed.</param>
public sealed record MotionLine(CaseId Id, string Number, string Title, string Stage, bool Ended);
