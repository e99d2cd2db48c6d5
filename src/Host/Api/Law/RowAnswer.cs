using System.Globalization;
using System.Text.Json;
using Domain.Law;

namespace Host.Api.Law;

/// <summary>One row of a rule pack.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Matter">What it settles.</param>
/// <param name="Place">Where it holds, six digits.</param>
/// <param name="Kind">The kind of contract that it names; left out where it holds for every kind.</param>
/// <param name="Unit">What its value is measured in; <c>none</c> for a duty without a number, such as 及时.</param>
/// <param name="Value">The number or the share, <c>1/2</c>; left out where it has none.</param>
/// <param name="From">The first day on which it is in force.</param>
/// <param name="To">The last one; left out while no end is known.</param>
/// <param name="Article">Its article; 未核实 where the text itself was not read.</param>
/// <param name="Confidence">A the text was read, B on a secondary page, C not verified, D a convention of this product.</param>
/// <param name="Explanation">What it says, in our own words.</param>
/// <param name="ExplanationEn">The same in English.</param>
/// <param name="For">The kinds of unit for which alone it is made; left out where it is for every kind.</param>
public sealed record RowAnswer(
    string Rule, string Matter, string Place, string? Kind, string Unit, string? Value, DateOnly From, DateOnly? To,
    string Article, string Confidence, string Explanation, string ExplanationEn, IReadOnlyList<string>? For)
{
    public static RowAnswer Of(RuleRow row) => new(
        row.Id, row.Matter, row.Place, row.Kind is { } kind ? Choices.NameOf(kind) : null, UnitOf(row.Unit),
        row.Ratio?.ToString() ?? row.Value?.ToString(CultureInfo.InvariantCulture), row.From, row.To,
        row.ToCitation().ToString(), $"{row.Confidence}", row.Zh, row.En, Choices.NamesOf(row.Employers));

    public static string UnitOf(RuleUnit unit) => JsonNamingPolicy.KebabCaseLower.ConvertName($"{unit}");
}
