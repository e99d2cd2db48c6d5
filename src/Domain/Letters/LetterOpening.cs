using Domain.Motions;

namespace Domain.Letters;

/// <summary>What a new letter begins with.</summary>
/// <param name="Number">Its number; unique in the installation.</param>
/// <param name="Place">Six-digit code of the place whose rules apply.</param>
/// <param name="Union">The union that receives it.</param>
/// <param name="Employer">The unit that answers.</param>
/// <param name="Channel">The way by which it came.</param>
/// <param name="Text">What it says.</param>
/// <param name="PostedOn">The day it was posted; no finer time of an anonymous letter is known.</param>
/// <param name="ReceivedOn">The day on which the union has it: the day itself, or the next where the box is emptied at night.</param>
public sealed record LetterOpening(
    string Number, string Place, MotionUnit Union, MotionUnit Employer, LetterChannel Channel, LetterText Text, DateOnly PostedOn,
    DateOnly ReceivedOn)
{
    /// <summary>The column, campaign or forum; null where it belongs to none.</summary>
    public LetterSource? Collection { get; init; }

    /// <summary>Who wrote it; null of an anonymous letter.</summary>
    public LetterSender? Sender { get; init; }

    /// <summary>Whether its sender has a code by which to read the answer.</summary>
    public bool HasCode { get; init; }

    /// <summary>Whether its sender agreed that letter and answer are shown to the unit's people, without a name.</summary>
    public bool MayBePublished { get; init; }
}
