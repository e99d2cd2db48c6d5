using Domain.Law;

namespace Host.Api.Law;

/// <summary>
/// The places that are answered for: those with rules of their own on record, whatever lies in them, and the nation. A
/// province without them is not answered for, because its own regulation may differ and nobody would see it.
/// </summary>
internal static class KnownPlaces
{
    public const string RuleName = "law.place-is-known";

    /// <returns>Null where the place is answered for.</returns>
    public static LawFault? Fault(LawBook book, string code) => Places.Around(code) switch
    {
        null => new("place", RuleName, new(
            $"没有“{code}”这个地区：请填写六位行政区划代码，000000表示全国。",
            $"There is no place “{code}”: give its six-digit code, 000000 for the nation.")),
        var place when !HasRules(book, place) => new("place", RuleName, new(
            $"尚未收录{place.Name.Zh}的地方规定，不能按当地规定回答；查询全国规定请填写000000。",
            $"The rules of {place.Name.En} are not on record; ask with 000000 for those of the nation.")),
        _ => null,
    };

    private static bool HasRules(LawBook book, Place place) => place.Code == Places.Nation
        || book.Rows.Any(row => row.Place == place.Code || (place.Parent != Places.Nation && row.Place == place.Parent));
}
