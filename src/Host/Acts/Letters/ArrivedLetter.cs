using Domain.Letters;

namespace Host.Acts.Letters;

/// <summary>A letter as it arrives, by whatever way.</summary>
/// <param name="Union">The union that receives it.</param>
/// <param name="Box">Where it was put in, as forms say it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Sender">Who wrote it; null of an anonymous one.</param>
internal sealed record ArrivedLetter(UnitId Union, string Box, LetterText Text, LetterSender? Sender)
{
    /// <summary>The day it was put into the letterbox; null where it arrives today.</summary>
    public DateOnly? PostedOn { get; init; }

    /// <summary>The hash of the sender's code; null where there is none.</summary>
    public string? CodeHash { get; init; }

    public bool MayBePublished { get; init; }
}
