using Domain;
using Domain.Letters;

namespace Host.Letters;

/// <summary>What a code opens.</summary>
/// <param name="Union">The union whose letterbox it is.</param>
/// <param name="UnionName">Its name.</param>
/// <param name="Hash">The code's hash.</param>
/// <param name="Letter">The letter; null while it lies in the letterbox.</param>
public sealed record FoundLetter(UnitId Union, string UnionName, string Hash, Letter? Letter)
{
    /// <summary>The day on which the box is opened, of a letter that lies in it.</summary>
    public DateOnly? OpensOn { get; init; }

    /// <summary>Where the motion stands that the letter became; null where it became none.</summary>
    public Words? MotionState { get; init; }

    /// <summary>What the sender added and the letterbox still keeps, by the acts' names.</summary>
    public IReadOnlyList<string> InTheBox { get; init; } = [];
}
