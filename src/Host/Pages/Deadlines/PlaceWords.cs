using Domain;
using Domain.Law;

namespace Host.Pages.Deadlines;

/// <summary>What pages call a place: the narrowest that has a name.</summary>
internal static class PlaceWords
{
    public static Words Of(string code) => Places.Around(code)?.Name ?? new(code, code);
}
