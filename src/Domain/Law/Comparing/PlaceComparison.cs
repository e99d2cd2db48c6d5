namespace Domain.Law.Comparing;

/// <summary>Lays what places say on the same points side by side (各地规定对照).</summary>
/// <param name="book">Every rule pack.</param>
public sealed class PlaceComparison(LawBook book)
{
    /// <summary>
    /// What each place says on each point. On the reply Zhejiang says 10 working days where the nation says 20 days, and so
    /// differs; Beijing says 20 days in a rule of its own and does not.
    /// </summary>
    /// <param name="matters">The points.</param>
    /// <param name="places">The six-digit codes of the places.</param>
    /// <param name="kind">The kind of contract.</param>
    /// <param name="on">The day by whose rules they are compared.</param>
    public IReadOnlyList<ComparedLine> Of(
        IEnumerable<ComparedMatter> matters, IReadOnlyList<string> places, ContractKind kind, DateOnly on) =>
        Of(matters, places, new RuleScope(Places.Nation, kind), on);

    /// <summary>The same for one kind of unit: for an industry the share that passes a draft differs in Zhejiang from an enterprise's.</summary>
    /// <param name="matters">The points.</param>
    /// <param name="places">The six-digit codes of the places.</param>
    /// <param name="scope">The kind of contract and of unit; its place is not looked at.</param>
    /// <param name="on">The day by whose rules they are compared.</param>
    public IReadOnlyList<ComparedLine> Of(
        IEnumerable<ComparedMatter> matters, IReadOnlyList<string> places, RuleScope scope, DateOnly on) =>
    [
        .. matters.Select(matter =>
        {
            var nation = RowsOf(matter, scope with { Place = Places.Nation }, on);
            return new ComparedLine(matter, [.. places.Select(place => Cell(place, RowsOf(matter, scope with { Place = place }, on), nation))]);
        }),
    ];

    private static ComparedCell Cell(string place, List<RuleRow> rows, List<RuleRow> nation) => new(
        place,
        rows,
        rows.Select(row => row.Place).MaxBy(Places.Rank),
        !rows.Select(Value).SequenceEqual(nation.Select(Value)));

    private List<RuleRow> RowsOf(ComparedMatter matter, RuleScope scope, DateOnly on) =>
        [.. matter.Matters.Select(name => book.Find(name, scope, on)?.Row).OfType<RuleRow>().Take(matter.FirstAlone ? 1 : int.MaxValue)];

    private static object Value(RuleRow row) =>
        (row.Matter, row.Unit, row.Value, row.Ratio, row.Bound, row.Inclusive, row.Together, row.Direction, row.StartEvent);
}
