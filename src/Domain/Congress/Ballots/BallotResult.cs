namespace Domain.Congress.Ballots;

/// <summary>
/// What is published of a secret ballot. Papers and receipts are apart from each other in it: no code leads to marks, so
/// nobody can be made to prove how he voted.
/// </summary>
/// <param name="On">The day.</param>
/// <param name="Entitled">All representatives, or all staff.</param>
/// <param name="Present">Those present when the ballot opened.</param>
/// <param name="Issued">发出选票.</param>
/// <param name="Counted">收回选票.</param>
/// <param name="Items">Each item's count.</param>
/// <param name="Rounds">Of a ranked choice the rounds of the runoff; else empty.</param>
/// <param name="Receipts">The receipt code of every counted paper, in the order of the alphabet.</param>
public sealed record BallotResult(
    DateOnly On, int Entitled, int Present, int Issued, int Counted,
    IReadOnlyList<ItemResult> Items, IReadOnlyList<RunoffRound> Rounds, IReadOnlyList<string> Receipts)
{
    /// <summary>Counts the papers of a box.</summary>
    /// <param name="call">The ballot as it was opened.</param>
    /// <param name="issued">The papers given out.</param>
    /// <param name="box">The papers, at least <see cref="SmallGroups.Fewest"/>.</param>
    public static BallotResult Of(BallotCall call, int issued, IReadOnlyList<CastPaper> box)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(box);
        var counted = call.Groups.Select(group => group with { Size = box.Count(paper => paper.Group == group.Name) });
        var groups = SmallGroups.Join([.. counted.Where(group => group.Size > 0)]);
        return new(
            call.On, call.Entitled, call.Present, issued, box.Count,
            [.. call.Paper.Items.Select((item, index) => ItemOf(item, index, groups, box))],
            call.Paper.Kind == BallotKind.RankedChoice
                ? InstantRunoff.Count(call.Paper.Items[0].Choices.Count, [.. box.Select(paper => paper.Filled.Marks[0])])
                : [],
            [.. box.Select(paper => paper.Receipt).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The count of a vote on an item as the vote's proof takes it (<see cref="VoteProof"/>).</summary>
    /// <param name="item">The item's place on the paper, from 0.</param>
    /// <exception cref="InvalidOperationException">The paper does not ask for 赞成, 反对 or 弃权.</exception>
    public VoteCount ToVoteCount(int item) => Items[item] is { Choices: var choices, Counts: [var yes, var no, var abstained] }
        && choices.SequenceEqual(BallotPaper.Votes)
            ? new(On, Entitled, Present, yes, no, abstained, 0, Secret: true)
            : throw new InvalidOperationException($"{Items[item].Title} was not voted on with yes, no or abstain.");

    private static ItemResult ItemOf(
        BallotItem item, int index, IReadOnlyList<IReadOnlyList<VoterGroup>> groups, IReadOnlyList<CastPaper> box) => new(
        item.Title, item.Choices, CountsOf(item, [.. box.Select(paper => paper.Filled.Marks[index])]),
        [.. groups.Select(group => new GroupResult(
            SmallGroups.AsOne(group),
            CountsOf(item, [.. box.Where(paper => group.Any(g => g.Name == paper.Group)).Select(paper => paper.Filled.Marks[index])])))]);

    /// <summary>How many papers have each choice marked; a ranking counts its first preference.</summary>
    private static int[] CountsOf(BallotItem item, IReadOnlyList<IReadOnlyList<int>> marks) =>
        [.. item.Choices.Select((_, choice) => marks.Count(one => item.Most == item.Choices.Count && item.Most > 1
            ? one.Count > 0 && one[0] == choice
            : one.Contains(choice)))];
}
