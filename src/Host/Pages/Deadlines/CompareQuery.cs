using Domain;
using Domain.Law;
using Domain.Law.Comparing;
using Host.Pages.Text;
using Host.Pipeline;

namespace Host.Pages.Deadlines;

/// <summary>What shall be compared, as the address says it.</summary>
public sealed record CompareQuery(
    IReadOnlyList<string> PlacesAsked, string Matter, ContractKind Kind, DateOnly On, IReadOnlyList<FieldFault> Faults)
{
    public const string Page = "/deadlines/places";

    /// <summary>For a unit of which kind; a registered unit's own rules are no place's and are not compared.</summary>
    public AskedUnit Unit { get; init; } = AskedUnit.None;

    /// <summary>For which kind of contract and of unit.</summary>
    public RuleScope Scope => new(Places.Nation, Kind, Unit.Kind);

    /// <summary>The points asked for; all where none is named.</summary>
    public IReadOnlyList<ComparedMatter> Matters =>
        ComparedMatter.All.FirstOrDefault(m => m.Name == Matter) is { } one ? [one] : ComparedMatter.All;

    /// <summary>The places asked for, the nation always the first of them.</summary>
    public IReadOnlyList<string> PlacesShown => [.. Places.Shipped.Select(p => p.Code).Where(code => code == Places.Nation || PlacesAsked.Count == 0 || PlacesAsked.Contains(code))];

    public string Address => AddressOf(Page);

    public string Sheet => AddressOf($"{Page}/print");

    public static CompareQuery Read(IQueryCollection query, DateOnly today, AskedUnit unit)
    {
        var reader = new QueryReader(query);
        var day = reader.Day("on") ?? today;
        List<string> known = [.. reader.Texts("place").Where(code => Places.Shipped.Any(p => p.Code == code)).Distinct()];
        return new(known, reader.Text("matter"), reader.Kind("kind"), day, reader.Faults) { Unit = unit };
    }

    private string AddressOf(string page) => $"{page}?kind={KindNames.Of(Kind)}&on={DayText.Iso(On)}"
        + (Matters.Count == 1 ? $"&matter={Matters[0].Name}" : "")
        + string.Concat(PlacesAsked.Select(code => $"&place={code}"))
        + Unit.Part;
}
