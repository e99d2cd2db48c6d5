namespace Domain.Motions.Import;

/// <summary>What an imported motion is given here.</summary>
/// <param name="Number">Its number here; unique in the installation.</param>
/// <param name="Place">Six-digit code of the place whose rules apply.</param>
/// <param name="Union">The union that collected it.</param>
/// <param name="Employer">The unit that answers.</param>
/// <param name="Movers">The movers with their ids here, in the order of the row.</param>
/// <param name="Seconders">The seconders with their ids here.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record MotionArrival(
    string Number, string Place, MotionUnit Union, MotionUnit Employer, IReadOnlyList<MotionPerson> Movers,
    IReadOnlyList<MotionPerson> Seconders, MotionOrigin Origin);
