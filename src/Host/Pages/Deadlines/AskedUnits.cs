using Domain;
using Domain.Organisations;
using Host.Lawkeeping;
using Host.Pages.Law;
using Host.Pages.Layout;
using Host.Persistence;
using Host.Persistence.Rows;

namespace Host.Pages.Deadlines;

/// <summary>Reads for which unit a last day is asked. Where the address says nothing, it is the employer of whoever looks.</summary>
internal sealed class AskedUnits(UnitRulesDesk rules, UnitRulesShelf shelf, Visitor visitor)
{
    private static readonly Dictionary<string, EmployerKind> Kinds = Enum.GetValues<EmployerKind>().ToDictionary(StoredName.Of, kind => kind);

    /// <summary>The unit; none where the address names one that is not known, or not open to this person.</summary>
    public async Task<AskedUnit> ReadAsync(IQueryCollection query)
    {
        var home = await HomeAsync();
        var text = query["unit"].FirstOrDefault()?.Trim() ?? "";
        var asked = Kinds.TryGetValue(text, out var kind) ? new AskedUnit(kind)
            : text == home?.Value || (text.Length == 0 && home is not null) ? home!
            : Guid.TryParse(text, out var id) && visitor.IsSignedIn && await rules.FindAsync(new UnitId(id)) is { } unit ? Of(unit)
            : AskedUnit.None;
        return asked with { Home = home };
    }

    private async Task<AskedUnit?> HomeAsync() => visitor.IsSignedIn && await rules.HomeAsync() is { } unit ? Of(unit) : null;

    private AskedUnit Of(UnitRow unit) => new(unit.EmployerKind)
    {
        Id = unit.Id, Name = unit.Name, Place = unit.Place, Own = shelf.Of(unit.Id),
    };
}
