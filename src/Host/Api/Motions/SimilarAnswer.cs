using Domain;
using Domain.Motions;
using Host.Motions;
using Host.Pages.Text;

namespace Host.Api.Motions;

/// <summary>A motion that resembles a text.</summary>
/// <param name="Case">The motion.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">案由.</param>
/// <param name="State">Where it stands.</param>
/// <param name="StateTitle">The same in the caller's language.</param>
/// <param name="MovedOn">The day of moving.</param>
/// <param name="Likeness">How alike, in thousandths.</param>
/// <param name="MayBeJoined">Whether seconders are still taken.</param>
public sealed record SimilarAnswer(
    CaseId Case, string Number, string Title, MotionState State, string StateTitle, DateOnly MovedOn, int Likeness, bool MayBeJoined)
{
    internal static SimilarAnswer Of(SimilarLine line, Language language) => new(
        line.Case, line.Number, line.Title, line.State, language.Say(StateTitles.Of(line.State)), line.MovedOn, line.Likeness, line.MayBeJoined);
}
