using Domain;
using Domain.Law;
using Host.Pages.Text;

namespace Host.Pages.Deadlines;

/// <summary>What a calculation is about: place, kind of contract and rule.</summary>
internal static class CalculatorTitle
{
    public static Words Of(CalculatorQuery query, LawBook law)
    {
        var row = law.Rows.FirstOrDefault(row => row.Id == query.Rule);
        var rule = MatterTitles.Find(row?.Matter ?? query.Rule) ?? (row is null ? new(query.Rule, query.Rule) : new($"{row.ToCitation()}", $"{row.ToCitation()}"));
        var (place, kind) = (PlaceWords.Of(query.Place), EnumWords.Of(query.Kind));
        return new($"{place.Zh} · {kind.Zh} · {rule.Zh}", $"{place.En} · {kind.En} · {rule.En}");
    }
}
