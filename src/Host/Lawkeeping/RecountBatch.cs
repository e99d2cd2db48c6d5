using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Lawkeeping;

/// <summary>
/// Writes the days of one batch: duties that agree in all that decides are written by one statement, which hits them only as
/// they were read. Where it hits fewer, an act was first, and the batch starts again.
/// </summary>
/// <param name="store">Within a transaction.</param>
/// <param name="version">The law by which they were counted.</param>
internal sealed class RecountBatch(Store store, int version)
{
    /// <summary>Writes every duty's day and notes those that moved.</summary>
    /// <returns>How many moved.</returns>
    /// <exception cref="DbUpdateConcurrencyException">A duty is not any more as it was read.</exception>
    public async Task<int> WriteAsync(
        IReadOnlyList<PlacedDuty> duties, IReadOnlyList<DutyDay> days, CancellationToken cancellationToken)
    {
        var moved = 0;
        foreach (var group in duties.Zip(days, (placed, day) => (placed.Duty, Day: day)).GroupBy(pair => KeyOf(pair.Duty, pair.Day)))
        {
            var members = group.Select(pair => pair.Duty).ToList();
            if (await UpdateAsync(group.Key, members, cancellationToken) != members.Count)
            {
                throw new DbUpdateConcurrencyException("A duty was changed while it was counted again.");
            }

            if (group.Key.Day.MovesFrom(group.Key.Was))
            {
                store.DutyMoves.AddRange(members.DistinctBy(duty => (duty.Case, duty.Unit, duty.Office)).Select(duty => MoveOf(duty, group.Key)));
                moved += members.Count;
            }
        }

        return moved;
    }

    private Task<int> UpdateAsync(Group group, IReadOnlyList<DutyRow> members, CancellationToken cancellationToken)
    {
        var cases = members.Select(duty => duty.Case).Distinct().ToList();
        var (was, day) = (group.Was, group.Day);
        return store.Duties
            .Where(d => cases.Contains(d.Case) && d.Activity == group.Activity && d.Execution == group.Execution
                && d.Open && d.CountedWith == group.CountedWith
                && d.Due == was.Due && d.Opens == was.Opens && d.RuleId == was.RuleId && d.CountedFrom == was.CountedFrom)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(d => d.Due, day.Due)
                    .SetProperty(d => d.Opens, day.Opens)
                    .SetProperty(d => d.RuleId, day.RuleId)
                    .SetProperty(d => d.CountedFrom, day.CountedFrom)
                    .SetProperty(d => d.Provisional, day.Provisional)
                    .SetProperty(d => d.CountedWith, version),
                cancellationToken);
    }

    private DutyMoveRow MoveOf(DutyRow duty, Group group) => new()
    {
        Version = version,
        Case = duty.Case,
        Activity = duty.Activity,
        Execution = duty.Execution,
        Unit = duty.Unit,
        Office = duty.Office,
        Type = duty.Type,
        FromDue = group.Was.Due,
        ToDue = group.Day.Due,
        FromOpens = group.Was.Opens,
        ToOpens = group.Day.Opens,
        RuleId = group.Day.RuleId,
    };

    private static Group KeyOf(DutyRow duty, DutyDay day) =>
        new(duty.Activity, duty.Execution, duty.CountedWith, DutyDay.Of(duty), day);

    /// <summary>All in which the duties of one statement agree.</summary>
    private sealed record Group(string Activity, int Execution, int CountedWith, DutyDay Was, DutyDay Day);
}
