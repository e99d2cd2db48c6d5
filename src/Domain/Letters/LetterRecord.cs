using Domain.Motions;

namespace Domain.Letters;

/// <summary>
/// Everything that is known of a letter. Immutable: every act makes the next one. Of an anonymous letter's sender it knows
/// nothing: no name, no account, and of the time no more than the day.
/// </summary>
/// <remarks>A list that a stored record does not hold reads as empty.</remarks>
public sealed record LetterRecord
{
    /// <summary>The letter's number, such as <c>来信〔2026〕000012号</c>; unique in the installation.</summary>
    public required string Number { get; init; }

    /// <summary>Six-digit code of the place whose rules apply.</summary>
    public required string Place { get; init; }

    /// <summary>The union that receives it.</summary>
    public required MotionUnit Union { get; init; }

    /// <summary>The unit that answers.</summary>
    public required MotionUnit Employer { get; init; }

    /// <summary>The way by which it came.</summary>
    public required LetterChannel Channel { get; init; }

    /// <summary>The column, campaign or forum; null where it belongs to none.</summary>
    public LetterSource? Collection { get; init; }

    /// <summary>What it says; never changed.</summary>
    public required LetterText Text { get; init; }

    /// <summary>Who wrote it; null of an anonymous letter.</summary>
    public LetterSender? Sender { get; init; }

    /// <summary>Whether its sender has a code.</summary>
    public bool HasCode { get; init; }

    /// <summary>Whether its sender agreed to its being shown to the unit's people.</summary>
    public bool MayBePublished { get; init; }

    /// <summary>The day it was posted.</summary>
    public required DateOnly PostedOn { get; init; }

    /// <summary>Step, since when and until when.</summary>
    public required LetterStanding Standing { get; init; }

    /// <summary>Every handling, oldest first.</summary>
    public IReadOnlyList<LetterRound> Rounds { get; init => field = value ?? []; } = [];

    /// <summary>Whether it may become a motion; null where the union has not asked.</summary>
    public MotionRequest? MotionRequest { get; init; }

    /// <summary>The motion that it became; null where it did not.</summary>
    public LetterMotion? Motion { get; init; }

    /// <summary>Why its sender withdrew it; null where not.</summary>
    public MotionNote? Withdrawal { get; init; }

    /// <summary>The day from which the unit's people see letter and answer; null where they do not.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The prize that it won; null where none.</summary>
    public LetterAward? Award { get; init; }

    /// <summary>Whether nobody knows who wrote it.</summary>
    public bool IsAnonymous => Sender is null;

    /// <summary>The handling under way or the last one; null before the first.</summary>
    public LetterRound? Round => Rounds is [.., var last] ? last : null;

    /// <summary>The newest answer that left; null where there is none.</summary>
    public LetterAnswer? Answer => Rounds.LastOrDefault(round => round.Answer is not null)?.Answer;
}
