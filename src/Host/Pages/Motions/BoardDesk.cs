using Domain.Organisations;
using Host.Pages.Layout;
using Host.Pipeline;

namespace Host.Pages.Motions;

/// <summary>Whose board a person may see: a union's own people its own, a higher union that of all below it.</summary>
internal static class BoardDesk
{
    public static bool MaySee(Visitor visitor) => OfficeOf(visitor) is not null;

    /// <summary>The office through which the board is seen; a higher union's first, for it sees most.</summary>
    public static HeldOffice? OfficeOf(Visitor visitor) => visitor.Offices
        .Where(o => o.Office is Office.HigherUnion or Office.UnionOfficer or Office.MotionsCommittee or Office.Presidium or Office.Representative)
        .OrderBy(o => o.Office != Office.HigherUnion).FirstOrDefault();
}
