using Domain;
using Domain.Bargaining;
using Domain.Calendar;
using Domain.Law;
using Domain.Procedures;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Workflows.Catalogue;
using Workflows.Definitions;

namespace Host.Scheduling.Reports;

/// <summary>Draws the progress report of one union out of its cases, their duties and their ledgers.</summary>
internal sealed class ReportDraft(Store store, ProcedureLibrary library, LawBook law, WorkingDayCalendar calendar)
{
    private const string Lapse = "lapse-duty";

    /// <summary>The report; null where the union had no case to report on.</summary>
    public async Task<ProgressReport?> OfAsync(UnitRow union, HalfYear half, CancellationToken cancellationToken)
    {
        var (from, end) = (Shanghai.StartOf(half.From), Shanghai.StartOf(half.To.AddDays(1)));
        var ids = store.CaseUnits.Where(u => u.Unit == union.Id).Select(u => u.Case);
        var cases = await store.Cases
            .Where(c => ids.Contains(c.Id) && c.OpenedAt < end && (!c.Ended || c.ChangedAt >= from))
            .OrderBy(c => c.OpenedAt)
            .ToListAsync(cancellationToken);
        return cases.Count == 0 ? null : new ProgressReport
        {
            Union = union.Name,
            Stages = StagesOf(cases),
            Done = await DoneAsync(cases, (from, end), cancellationToken),
            Late = await LateAsync(cases, half, cancellationToken),
            InForce = [.. cases.Select(c => InForce(c, half)).OfType<ForceLine>()],
        };
    }

    private static IReadOnlyList<StageLine> StagesOf(IReadOnlyList<CaseRow> cases) =>
    [
        .. from stage in Enum.GetValues<Stage>()
           let name = StoredName.Of(stage)
           let count = cases.Count(c => c.Stage == name)
           where count > 0
           select new StageLine(name, StageTitles.Of(stage), count),
    ];

    private async Task<IReadOnlyList<DoneLine>> DoneAsync(
        IReadOnlyList<CaseRow> cases, (DateTimeOffset From, DateTimeOffset End) span, CancellationToken cancellationToken)
    {
        var byId = cases.ToDictionary(c => c.Id);
        var ids = byId.Keys.ToList();
        var entries = await store.Ledger
            .Where(e => ids.Contains(e.Case) && e.Outcome != null && e.At >= span.From && e.At < span.End)
            .OrderBy(e => e.At).ThenBy(e => e.Sequence)
            .ToListAsync(cancellationToken);
        return [.. entries.Select(e => ToDone(e, byId[e.Case]))];
    }

    private DoneLine ToDone(LedgerRow entry, CaseRow row)
    {
        var step = library.Get(row.DefinitionId, row.DefinitionVersion).Nodes[entry.Activity!].Activity!;
        return new DoneLine(
            row.Id, row.Title, Shanghai.DayOf(entry.At), step.Title, step.PortNamed(entry.Outcome!)!.Title, entry.Title);
    }

    private async Task<IReadOnlyList<LateLine>> LateAsync(
        IReadOnlyList<CaseRow> cases, HalfYear half, CancellationToken cancellationToken)
    {
        var byId = cases.ToDictionary(c => c.Id);
        var ids = byId.Keys.ToList();
        var start = Shanghai.StartOf(half.From);
        var duties = await store.Duties
            .Where(d => ids.Contains(d.Case) && d.Due != null && d.Due <= half.To && (d.Open || d.ClosedAt >= start))
            .OrderBy(d => d.Due).ThenBy(d => d.OpenedAt)
            .ToListAsync(cancellationToken);
        var lapsed = await LapsedAsync(ids, cancellationToken);
        var late = duties.Where(d => IsLate(d, lapsed)).DistinctBy(d => (d.Case, d.Activity, d.Execution, d.Unit)).ToList();
        var units = late.Select(d => d.Unit).Distinct().ToList();
        var names = await store.Units.Where(u => units.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        return [.. late.Select(d => ToLate(d, byId[d.Case].Title, names[d.Unit], half))];
    }

    /// <summary>A day that passed and changed nothing by itself; what the law lets lapse was not left undone.</summary>
    private static bool IsLate(DutyRow duty, HashSet<(CaseId, string, int)> lapsed) =>
        duty.Open || (duty.Outcome is not null && !lapsed.Contains((duty.Case, duty.Activity, duty.Execution))
            && Shanghai.DayOf(duty.ClosedAt!.Value) > duty.Due);

    /// <summary>The duties that the program ended, whatever outcome followed from silence.</summary>
    private async Task<HashSet<(CaseId, string, int)>> LapsedAsync(IReadOnlyList<CaseId> cases, CancellationToken cancellationToken)
    {
        var entries = await store.Ledger.Where(e => cases.Contains(e.Case) && e.Act == Lapse && e.Activity != null)
            .Select(e => new { e.Case, e.Activity, e.Execution }).ToListAsync(cancellationToken);
        return [.. entries.Select(e => (e.Case, e.Activity!, e.Execution))];
    }

    private LateLine ToLate(DutyRow duty, string title, string unit, HalfYear half)
    {
        var done = duty.ClosedAt is { } closed ? Shanghai.DayOf(closed) : (DateOnly?)null;
        return new LateLine(
            duty.Case, title, TaskTypes.FindDuty(duty.Type)!.Title, duty.Due!.Value, done,
            calendar.WorkingDaysBetween(duty.Due.Value, done ?? half.To),
            Why(duty, unit));
    }

    /// <summary>Whose duty it is and by which article it was due; a day that both sides agreed has none.</summary>
    private Words Why(DutyRow duty, string unit) =>
        duty.RuleId is { } id && law.Row(id, Shanghai.DayOf(duty.OpenedAt))?.ToCitation() is { } article
            ? new Words($"由{unit}办理，期限依据{article}。", $"To be done by {unit}, due under {article}.")
            : new Words($"由{unit}办理，期限由双方约定。", $"To be done by {unit}, due on a day that both sides agreed.");

    private static ForceLine? InForce(CaseRow row, HalfYear half)
    {
        if (row.Family != ProcedureFamily.ContractBargaining)
        {
            return null;
        }

        var record = CaseFormat.Read(row.Record);
        var term = (record.InForce?.Contracts ?? record.Contracts).Select(c => c.Term).OfType<Term>().MaxBy(t => t.To);
        return record.EffectiveOn is { } effective && effective <= half.To && term is not null && term.To >= half.To
            && record.Termination is null
            ? new ForceLine(
                row.Id, row.Title, term.From, term.To, record.Publication?.On,
                record.Inspections.Count(i => i.On >= half.From && i.On <= half.To),
                record.Inspections is [.., { Findings: var findings }] ? findings : null,
                record.Inspections.LastOrDefault(i => i.ReportedToCongress)?.On)
            : null;
    }
}
