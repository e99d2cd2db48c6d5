using Domain;
using Domain.Motions;
using Domain.Organisations;
using Host.Motions;
using Host.Pages.Forms;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Motions;

/// <summary>Reads what the forms of motions offer for choosing.</summary>
internal sealed class MotionChoiceReader(Store store, Roster roster)
{
    private const int MostLeads = 100;

    public async Task<MotionChoices> OfAsync(Motion motion, CancellationToken token) => new(
        await RepresentativesAsync(motion.Record.Union.Unit, token),
        ChoicesOf(await roster.NamesAsync(motion.Record.Employer.Unit, Office.Department, token)),
        ChoicesOf(await roster.NamesAsync(motion.Record.Employer.Unit, Office.ResponsibleLeader, token)),
        motion.Record.Standing.State == MotionState.Screening ? await LeadsAsync(motion, token) : []);

    /// <summary>The people, departments and leaders of a unit, for what is no motion.</summary>
    public async Task<MotionChoices> OfAsync(UnitId union, UnitId employer, CancellationToken token) => new(
        await RepresentativesAsync(union, token),
        ChoicesOf(await roster.NamesAsync(employer, Office.Department, token)),
        ChoicesOf(await roster.NamesAsync(employer, Office.ResponsibleLeader, token)),
        []);

    /// <summary>Those who hold a mandate still.</summary>
    public async Task<IReadOnlyList<FieldChoice>> RepresentativesAsync(UnitId union, CancellationToken token) =>
        [.. (await roster.RepresentativesAsync(union, token)).Where(r => r.EndedOn is null).Select(ChoiceOf)];

    private static IReadOnlyList<FieldChoice> ChoicesOf(IReadOnlyList<string> names) => [.. names.Select(name => new FieldChoice(name, new Words(name, name)))];

    private static FieldChoice ChoiceOf(OfficeRow row)
    {
        var delegation = row.Delegation.Length > 0 ? $"（{row.Delegation}）" : "";
        var text = Roster.NameOf(row) + delegation;
        return new(Roster.IdOf(row).ToString(), new Words(text, text));
    }

    private async Task<IReadOnlyList<FieldChoice>> LeadsAsync(Motion motion, CancellationToken token)
    {
        var rows = await store.Motions
            .Where(m => m.Union == motion.Record.Union.Unit && m.Case != motion.Id && m.Decision == ScreeningOutcome.Filed && m.AnsweredOn == null
                && (m.State == MotionState.Assigning || m.State == MotionState.Handling))
            .OrderByDescending(m => m.Id).Take(MostLeads).Select(m => new { m.Case, m.Number, m.Title }).ToListAsync(token);
        return [.. rows.Select(r => new FieldChoice(r.Case.ToString(), new Words($"{r.Number} {r.Title}", $"{r.Number} {r.Title}")))];
    }
}
