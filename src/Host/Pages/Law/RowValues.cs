using System.Globalization;
using Domain;
using Domain.Law;
using Host.Pages.Forms;
using Host.Pages.Text;
using Host.Persistence;

namespace Host.Pages.Law;

/// <summary>Puts a rule that is revised into the form of the one that takes its place.</summary>
internal static class RowValues
{
    public static void Fill(FormDraft draft, RuleRow row, LawPack pack)
    {
        draft["instrumentZh"] = pack.Title.Zh;
        draft["instrumentEn"] = pack.Title.En;
        draft["document"] = pack.Document ?? "";
        draft["instrumentFrom"] = DayText.Iso(pack.From);
        draft["id"] = row.Id;
        draft["matter"] = row.Matter;
        draft["place"] = row.Place;
        draft["kind"] = row.Kind is { } kind ? StoredName.Of(kind) : "";
        draft.Values.SetAll("employers", row.Employers.Named.Select(StoredName.Of));
        draft["value"] = row.Ratio?.ToString() ?? row.Value?.ToString(CultureInfo.InvariantCulture) ?? "";
        draft["unit"] = StoredName.Of(row.Unit);
        draft["bound"] = row.Bound == Bound.Exactly ? "" : StoredName.Of(row.Bound);
        draft["inclusive"] = row.Inclusive ? "true" : "";
        draft["direction"] = row.Direction == Direction.None ? "" : StoredName.Of(row.Direction);
        draft["startEvent"] = row.StartEvent is { } start ? StoredName.Of(start) : "";
        draft["rollOver"] = row.RollOver ? "true" : "";
        draft["article"] = row.Article;
        draft["to"] = "";
        draft["confidence"] = $"{row.Confidence}";
        draft["zh"] = row.Zh;
        draft["en"] = row.En;
        draft["supersedes"] = row.Id;
    }

    public static Words WordsOf(Bound bound) => bound switch
    {
        Bound.AtLeast => new("不少于（或者超过）", "at least (or more than)"),
        Bound.AtMost => new("不超过（或者不满）", "at most (or less than)"),
        _ => new("等于", "exactly"),
    };

    public static Words WordsOf(Direction direction) => direction switch
    {
        Direction.Forward => new("自事件之日向后计算", "forward from the event"),
        Direction.Backward => new("自事件之日向前计算", "back from the event"),
        Direction.Window => new("事件之前的期间", "a window before the event"),
        _ => new("延长另一期限", "prolongs another period"),
    };
}
