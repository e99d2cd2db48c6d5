using Domain;
using Domain.Law.OwnRules;
using Host.Persistence.Rows;
using Host.Pages.Law;

namespace Host.Api.Units;

/// <summary>The rules that a unit gave itself, beside what the law allows.</summary>
/// <param name="Unit">The employer.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">The six-digit code of its place.</param>
/// <param name="Kind">Of what kind it is; left out where nobody has said.</param>
/// <param name="On">The day asked about.</param>
/// <param name="Matters">What it may settle, each with what holds on that day.</param>
/// <param name="Documents">What was recorded, the newest first.</param>
public sealed record UnitRulesAnswer(
    UnitId Unit, string Name, string Place, EmployerKind? Kind, DateOnly On, IReadOnlyList<OwnMatterAnswer> Matters,
    IReadOnlyList<UnitDocumentAnswer> Documents)
{
    internal static UnitRulesAnswer Of(
        UnitRow unit, DateOnly on, IReadOnlyList<OwnMatterLine> matters, IReadOnlyList<UnitRulesEntry> entries) => new(
        unit.Id, unit.Name, unit.Place, unit.EmployerKind, on, [.. matters.Select(OwnMatterAnswer.Of)],
        [.. entries.Select(UnitDocumentAnswer.Of)]);
}
