namespace Domain.Motions;

/// <summary>What a new motion begins with.</summary>
/// <param name="Number">Its number; unique in the installation.</param>
/// <param name="Place">Six-digit code of the place whose rules apply.</param>
/// <param name="Union">The union that collects it.</param>
/// <param name="Employer">The unit that answers.</param>
/// <param name="Movers">Who moves it, the lead mover first; of a delegation its head alone.</param>
/// <param name="Delegation">The delegation in whose name it is moved; null where persons move it.</param>
/// <param name="LastDay">The last day of the call for motions, inclusive.</param>
/// <param name="OpenedOn">The day on which it is begun.</param>
public sealed record MotionOpening(
    string Number, string Place, MotionUnit Union, MotionUnit Employer, IReadOnlyList<MotionPerson> Movers,
    string? Delegation, DateOnly LastDay, DateOnly OpenedOn)
{
    /// <summary>Whether the union enters it from paper: then it answers for what the movers would do themselves.</summary>
    public bool IsFromPaper { get; init; }
}
