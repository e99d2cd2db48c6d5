using Domain;
using Domain.Law;
using Domain.Law.OwnRules;
using Host.Persistence;

namespace Host.Pages.Deadlines;

/// <summary>The unit for which a last day is asked: none, one of a kind, or a registered one with the rules that it gave itself.</summary>
/// <param name="Kind">Its kind; null where none is meant, or nobody has said.</param>
public sealed record AskedUnit(EmployerKind? Kind)
{
    /// <summary>What stands in an address where no unit is meant.</summary>
    public const string Any = "any";

    /// <summary>No unit: only the rules for every kind.</summary>
    public static AskedUnit None { get; } = new((EmployerKind?)null);

    /// <summary>The registered employer; null for a kind alone.</summary>
    public UnitId? Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The six-digit code of its place.</summary>
    public string Place { get; init; } = "";

    /// <summary>The rules that it gave itself.</summary>
    public UnitRules Own { get; init; } = UnitRules.None;

    /// <summary>The registered employer of whoever looks; null where they have none.</summary>
    public AskedUnit? Home { get; init; }

    public string Value => Id?.ToString() ?? (Kind is { } kind ? StoredName.Of(kind) : Any);

    /// <summary>What an address that can be passed on says of it.</summary>
    public string Part => $"&unit={Value}";

    /// <summary>Its own rules where the question is about its place: they were made within the law of that one.</summary>
    public UnitRules OwnIn(string place) => Id is not null && Places.Around(place) == Places.Around(Place) ? Own : UnitRules.None;

    /// <summary>Whether a row is for such a unit; where no kind is named every row is listed, with the kinds that it names.</summary>
    public bool Lists(RuleRow row) => Kind is null || row.Employers.Cover(Kind);

    /// <summary>For whom a row's matter is asked, so that the row itself is among the answers.</summary>
    public RuleScope ScopeOf(RuleRow row, string place) => new(
        place, row.Kind ?? ContractKind.CollectiveContract, Kind ?? (row.Employers.IsEvery ? null : row.Employers.Named[0]));
}
