namespace Domain.Congress.Sessions;

/// <summary>What the representatives moved for a session, as the register of motions counts it. All days inclusive.</summary>
/// <param name="From">The first day: that of the call for motions, or a year before where none was made.</param>
/// <param name="To">The last day: that of the meeting, or today before it.</param>
/// <param name="Motions">Motions moved in these days, without those that went on as opinions.</param>
/// <param name="Filed">How many of them were filed (立案).</param>
/// <param name="Opinions">Those that went on as opinions (意见和建议).</param>
public sealed record CollectedMotions(DateOnly From, DateOnly To, int Motions, int Filed, int Opinions)
{
    /// <summary>Whether the union called for motions for this session.</summary>
    public bool WereCalledFor { get; init; }
}
