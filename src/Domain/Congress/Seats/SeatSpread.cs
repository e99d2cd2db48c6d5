using Domain.Law;
using static Domain.Congress.Seats.LargestRemainder;

namespace Domain.Congress.Seats;

/// <summary>
/// Spreads a number of seats over electing units and groups of staff, step by step, each by largest remainder: the seats
/// over the units by their staff, at least one each where there are enough; the managers' seats by where managers work, in
/// all at most their share; what is left in each unit over front line and others; women's and dispatched staff's seats by
/// where they work, in all as large a part of the seats as of the staff.
/// </summary>
internal static class SeatSpread
{
    /// <summary>The seats of each unit, in the units' order.</summary>
    public static IReadOnlyList<Composition> Over(IReadOnlyList<ElectingUnit> units, int seats, Ratio? managersShare)
    {
        IReadOnlyList<Composition> staff = [.. units.Select(unit => unit.Staff)];
        var least = units.Count <= seats ? 1 : 0;
        var all = Divide(seats, [.. staff.Select(s => new Share(s.All, Math.Min(least, s.All), s.All))]);
        var managers = ManagersOf(staff, all, managersShare?.Allowed(seats) ?? seats);
        var women = GroupOf(staff, all, s => s.Women);
        var dispatched = GroupOf(staff, all, s => s.Dispatched);
        return [.. staff.Select((s, i) =>
            new Composition(all[i], FrontLineOf(s, all[i] - managers[i]), managers[i], women[i], dispatched[i]))];
    }

    private static int[] ManagersOf(IReadOnlyList<Composition> staff, int[] seats, int allowed) =>
        Divide(
            Math.Min(allowed, TotalOf(staff, seats.Sum(), s => s.Managers)),
            Bounded(staff, seats, s => s.Managers));

    private static int[] GroupOf(IReadOnlyList<Composition> staff, int[] seats, Func<Composition, int> group) =>
        Divide(TotalOf(staff, seats.Sum(), group), Bounded(staff, seats, group));

    /// <summary>A group's seats in all: its part of the staff, rounded to the nearer seat.</summary>
    private static int TotalOf(IReadOnlyList<Composition> staff, int seats, Func<Composition, int> group)
    {
        var (members, all) = (staff.Sum(group), staff.Sum(s => s.All));
        return Divide(seats, [new(members, 0, members), new(all - members, 0, all - members)])[0];
    }

    /// <summary>In each unit no more of a group than work there, and no fewer than its other staff leave seats for.</summary>
    private static Share[] Bounded(IReadOnlyList<Composition> staff, int[] seats, Func<Composition, int> group) =>
        [.. staff.Select((s, i) => new Share(
            group(s), Math.Max(0, seats[i] - (s.All - group(s))), Math.Min(group(s), seats[i])))];

    private static int FrontLineOf(Composition staff, int seats) =>
        Divide(seats, [new(staff.FrontLine, 0, staff.FrontLine), new(staff.Others, 0, staff.Others)])[0];
}
