using Domain.Congress.Elections;

namespace Domain.Motions;

/// <summary>A representative as the motion keeps the name: who moved or seconded stays so when the mandate has ended.</summary>
/// <param name="Id">The representative.</param>
/// <param name="Name">The name on the day of moving or inviting.</param>
public sealed record MotionPerson(RepresentativeId Id, string Name);
