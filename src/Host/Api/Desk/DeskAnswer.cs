using Host.Api.Today;
using Host.Pages.Desk;

namespace Host.Api.Desk;

/// <summary>The filing desk of one authority.</summary>
/// <param name="CameIn">Packets without a receipt.</param>
/// <param name="InReview">Packets under review, with the days left.</param>
/// <param name="Defective">Packets sent back to be corrected.</param>
/// <param name="Further">What else the authority has to do.</param>
/// <param name="Done">Reviews that are over, the newest first.</param>
public sealed record DeskAnswer(
    IReadOnlyList<LineAnswer> CameIn, IReadOnlyList<LineAnswer> InReview, IReadOnlyList<LineAnswer> Defective,
    IReadOnlyList<LineAnswer> Further, IReadOnlyList<DoneLine> Done)
{
    public static DeskAnswer Of(DeskView view) => new(
        LineAnswer.Of(view.CameIn), LineAnswer.Of(view.InReview), LineAnswer.Of(view.Defective), LineAnswer.Of(view.Further),
        view.Done);
}
