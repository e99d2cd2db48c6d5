using Domain;
using Domain.Law;

namespace Host.Pages.Deadlines;

/// <summary>A group of rules to choose from.</summary>
internal sealed record RuleGroup(Words Title, IReadOnlyList<(string Value, Words Title)> Choices)
{
    /// <summary>
    /// The general names, the other matters of which a rule speaks there or the unit has one of its own, and each row that
    /// names a period there for such a unit.
    /// </summary>
    public static IReadOnlyList<RuleGroup> Of(LawBook law, CalculatorQuery query)
    {
        var scope = new RuleScope(query.Place, query.Kind, query.Unit.Kind);
        return
        [
            new(new("常用期限（自动选用当地规定）", "Common periods, by the rule of the place"), GeneralNames.All),
            new(new("其他期限（自动选用当地规定）", "Other periods, by the rule of the place"), [.. MatterTitles.Others.Where(o => law.Speaking(o.Name, scope).Count > 0 || IsOwn(o.Name, query))]),
            new(new("指定条文", "One article"), [.. RowsOf(law, query)]),
        ];
    }

    private static bool IsOwn(string matter, CalculatorQuery query) =>
        query.Unit.OwnIn(query.Place).Packs.Any(pack => pack.Rules.Any(rule => rule.Matter == matter));

    private static IEnumerable<(string Value, Words Title)> RowsOf(LawBook law, CalculatorQuery query) => law.Rows
        .Where(row => row.Period is not null && query.Unit.Lists(row) && law.Speaking(row.Matter, query.Unit.ScopeOf(row, query.Place)).Contains(row))
        .DistinctBy(row => row.Id)
        .OrderByDescending(row => row.Place, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal)
        .Select(row => (row.Id, TitleOf(row)));

    private static Words TitleOf(RuleRow row)
    {
        var (matter, length) = (MatterTitles.Find(row.Matter), RowText.Of(row));
        return new(
            $"{row.Id}　《{row.Instrument}》{row.Article}，{(matter is null ? "" : matter.Zh + "，")}{length.Zh}",
            $"{row.Id} {row.ToCitation()} {(matter is null ? "" : matter.En + ", ")}{length.En}");
    }
}
