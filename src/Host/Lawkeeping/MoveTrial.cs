using Domain.Law;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Lawkeeping;

/// <summary>Counts every open duty by a law that is only proposed, and changes nothing.</summary>
internal sealed class MoveTrial(IServiceScopeFactory scopes, LawShelf shelf)
{
    private const int Batch = 2000;

    /// <summary>What would move.</summary>
    /// <param name="law">The proposed law.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task<TrialResult> RunAsync(LawSnapshot law, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        scope.ServiceProvider.GetRequiredService<LawOfScope>().Law = law;
        var counter = new DutyCounter(law, shelf.At, shelf.Own, scope.ServiceProvider.GetRequiredService<ProcedureFamilies>());
        List<TriedMove> moves = [];
        var (open, settled) = (0, 0);
        List<PlacedDuty> batch = [];
        await foreach (var duty in OpenOnes(store).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            batch.Add(duty);
            if (batch.Count == Batch)
            {
                settled += await TryAsync(counter, batch, moves);
                open += batch.Count;
                batch.Clear();
            }
        }

        settled += await TryAsync(counter, batch, moves);
        return new(open + batch.Count, settled, [.. moves.OrderBy(m => m.To.Due ?? DateOnly.MaxValue).ThenBy(m => m.Duty.Case.Value)]);
    }

    private static IQueryable<PlacedDuty> OpenOnes(Store store) => store.Duties.Where(d => d.Open)
        .Join(store.Cases, d => d.Case, c => c.Id, (d, c) => new PlacedDuty(d, new RuleScope(c.Place, c.Kind, c.EmployerKind), c.Employer, c.Family));

    /// <summary>Adds what moves; how many stay and are provisional no longer.</summary>
    private async Task<int> TryAsync(
        DutyCounter counter, IReadOnlyList<PlacedDuty> batch, List<TriedMove> moves)
    {
        // The records of a batch are read over a connection of their own: the other one is amid its list.
        await using var scope = scopes.CreateAsyncScope();
        var days = await RecountReader.DaysAsync(
            scope.ServiceProvider.GetRequiredService<Store>(), counter, batch, CancellationToken.None);
        var settled = 0;
        foreach (var (placed, day) in batch.Zip(days))
        {
            var before = DutyDay.Of(placed.Duty);
            if (day.MovesFrom(before))
            {
                moves.Add(new(placed.Duty, before, day));
            }
            else if (before.Provisional && !day.Provisional)
            {
                settled++;
            }
        }

        return settled;
    }
}
