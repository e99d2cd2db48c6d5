using Domain.Letters;
using Domain.Letters.Figures;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Letters;

/// <summary>Counts the letters of a unit and all below it by channel, for the board of the two implementations.</summary>
internal sealed class LetterBoard(Store store)
{
    /// <param name="unit">A union or a federation.</param>
    /// <param name="year">The year of posting; null for all.</param>
    /// <param name="today">The day by which overdue is judged.</param>
    /// <param name="token">Given up by the caller.</param>
    /// <returns>The channels by which something came, in their order.</returns>
    public async Task<IReadOnlyList<LetterLine>> OfAsync(UnitId unit, int? year, DateOnly today, CancellationToken token)
    {
        var sums = await store.Letters
            .Where(l => (year == null || l.Year == year) && (l.Union == unit || store.UnitsAbove.Any(a => a.Above == unit && a.Unit == l.Union)))
            .GroupBy(l => l.Channel)
            .Select(g => new Sum(g.Key, g.Count())
            {
                Answered = g.Count(l => l.AnsweredOn != null),
                InTime = g.Count(l => l.AnsweredOn != null && l.AnsweredOn <= l.Due),
                Overdue = g.Count(l => l.NextOn != null && l.NextOn < today),
                Closed = g.Count(l => l.State == LetterState.Closed),
                Motions = g.Count(l => l.State == LetterState.BecameMotion),
                Rated = g.Count(l => l.IsSatisfied != null),
                Satisfied = g.Count(l => l.IsSatisfied == true),
            })
            .ToListAsync(token);
        return [.. sums.OrderBy(s => s.Channel).Select(LineOf)];
    }

    private static LetterLine LineOf(Sum sum) => new(sum.Channel, new Dictionary<LetterMeasure, int>
    {
        [LetterMeasure.Received] = sum.Received,
        [LetterMeasure.Answered] = sum.Answered,
        [LetterMeasure.AnsweredInTime] = sum.InTime,
        [LetterMeasure.Overdue] = sum.Overdue,
        [LetterMeasure.Closed] = sum.Closed,
        [LetterMeasure.BecameMotion] = sum.Motions,
        [LetterMeasure.Rated] = sum.Rated,
        [LetterMeasure.Satisfied] = sum.Satisfied,
    });

    private sealed record Sum(LetterChannel Channel, int Received)
    {
        public int Answered { get; init; }

        public int InTime { get; init; }

        public int Overdue { get; init; }

        public int Closed { get; init; }

        public int Motions { get; init; }

        public int Rated { get; init; }

        public int Satisfied { get; init; }
    }
}
