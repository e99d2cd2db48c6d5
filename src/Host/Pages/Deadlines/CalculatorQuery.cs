using Domain;
using Domain.Law;
using Host.Pages.Text;
using Host.Pipeline;

namespace Host.Pages.Deadlines;

/// <summary>What the calculator was asked, as its address says it.</summary>
public sealed record CalculatorQuery(string Place, ContractKind Kind, string Rule, DateOnly? Event, IReadOnlyList<FieldFault> Faults)
{
    public const string Page = "/deadlines/calculator";

    /// <summary>Whether there is something to be counted.</summary>
    public LastDayQuestion? Question => Event is { } day && Faults.Count == 0 ? new(Rule, Place, Kind, day) : null;

    public string Sheet => AddressOf($"{Page}/print", Rule, Place, (Kind, Event!.Value));

    /// <summary>What stands in an address; nothing is at fault as long as nothing was asked.</summary>
    public static CalculatorQuery Read(IQueryCollection query, string home)
    {
        var reader = new QueryReader(query);
        var place = reader.Place("place", home);
        var day = reader.IsEmpty ? null : reader.RequiredDay("event", new("起算日", "the day of the event"));
        var rule = reader.Text("rule");
        return new(place, reader.Kind("kind"), rule.Length == 0 ? Matters.Reply : rule, day, reader.Faults);
    }

    /// <summary>Where the calculator answers a question.</summary>
    public static string AddressOf(string rule, string place, ContractKind kind, DateOnly day) => AddressOf(Page, rule, place, (kind, day));

    private static string AddressOf(string page, string rule, string place, (ContractKind Kind, DateOnly Day) of) =>
        $"{page}?place={place}&kind={KindNames.Of(of.Kind)}&rule={Uri.EscapeDataString(rule)}&event={DayText.Iso(of.Day)}";
}
