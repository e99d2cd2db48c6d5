using Domain.Motions;

namespace Host.Motions;

/// <summary>A motion that resembles what is being written.</summary>
/// <param name="Case">The motion.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">案由.</param>
/// <param name="State">Where it stands.</param>
/// <param name="MovedOn">The day of moving.</param>
/// <param name="Likeness">How alike, in thousandths.</param>
/// <param name="MayBeJoined">Whether seconders are still taken.</param>
public sealed record SimilarLine(
    CaseId Case, string Number, string Title, MotionState State, DateOnly MovedOn, int Likeness, bool MayBeJoined);
