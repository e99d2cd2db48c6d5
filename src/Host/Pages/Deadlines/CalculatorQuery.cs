using Domain;
using Domain.Law;
using Host.Pages.Text;
using Host.Pipeline;

namespace Host.Pages.Deadlines;

/// <summary>What the calculator was asked, as its address says it.</summary>
public sealed record CalculatorQuery(string Place, ContractKind Kind, string Rule, DateOnly? Event, IReadOnlyList<FieldFault> Faults)
{
    public const string Page = "/deadlines/calculator";

    /// <summary>For which unit.</summary>
    public AskedUnit Unit { get; init; } = AskedUnit.None;

    /// <summary>Whether there is something to be counted.</summary>
    public LastDayQuestion? Question =>
        Event is { } day && Faults.Count == 0 ? new(Rule, Place, Kind, day) { Employer = Unit.Kind } : null;

    /// <summary>Where this question is answered; it has its day.</summary>
    public string Address => AddressOf(Page, Rule, Place, (Kind, Event!.Value)) + Unit.Part;

    public string Sheet => AddressOf($"{Page}/print", Rule, Place, (Kind, Event!.Value)) + Unit.Part;

    /// <summary>What stands in an address; nothing is at fault as long as nothing was asked.</summary>
    /// <param name="query">The address's query.</param>
    /// <param name="home">The place that is meant where none is named.</param>
    /// <param name="unit">For which unit.</param>
    public static CalculatorQuery Read(IQueryCollection query, string home, AskedUnit unit)
    {
        var reader = new QueryReader(query);
        var place = reader.Place("place", home);
        var day = reader.IsEmpty ? null : reader.RequiredDay("event", new("起算日", "the day of the event"));
        var rule = reader.Text("rule");
        return new(place, reader.Kind("kind"), rule.Length == 0 ? Matters.Reply : rule, day, reader.Faults) { Unit = unit };
    }

    /// <summary>Where the calculator answers a question.</summary>
    public static string AddressOf(string rule, string place, ContractKind kind, DateOnly day) => AddressOf(Page, rule, place, (kind, day));

    private static string AddressOf(string page, string rule, string place, (ContractKind Kind, DateOnly Day) of) =>
        $"{page}?place={place}&kind={KindNames.Of(of.Kind)}&rule={Uri.EscapeDataString(rule)}&event={DayText.Iso(of.Day)}";
}
