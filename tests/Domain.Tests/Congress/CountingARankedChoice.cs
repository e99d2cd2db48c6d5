using Domain.Congress.Ballots;

namespace Domain.Tests.Congress;

public sealed class CountingARankedChoice
{
    /// <summary>Worked by hand: 42 papers, the cities of Tennessee as every textbook has them; Knoxville wins the runoff.</summary>
    [Fact]
    public void The_fewest_are_dropped_until_one_has_more_than_half()
    {
        var rounds = Count(4, (42, "0,1,2,3"), (26, "1,2,3,0"), (15, "2,3,1,0"), (17, "3,2,1,0"));

        rounds.Select(Line).ShouldBe(
        [
            "42 26 15 17 | 0 | drop 2",
            "42 26 0 32 | 0 | drop 1",
            "42 0 0 58 | 0 | win 3",
        ]);
    }

    [Fact]
    public void More_than_half_at_once_wins_in_the_first_round() =>
        Count(3, (6, "0"), (5, "1,2")).Select(Line).ShouldBe(["6 5 0 | 0 | win 0"]);

    [Fact]
    public void A_paper_that_ranks_none_of_those_left_counts_no_more() =>
        Count(3, (4, "0"), (3, "1"), (2, "2")).Select(Line).ShouldBe(
        [
            "4 3 2 | 0 | drop 2",
            "4 3 0 | 2 | win 0",
        ]);

    [Fact]
    public void Of_equally_few_the_one_is_dropped_that_had_fewer_before() =>
        Count(4, (5, "0"), (3, "1"), (2, "2"), (1, "3,2"), (1, "0")).Select(Line).ShouldBe(
        [
            "6 3 2 1 | 0 | drop 3",
            "6 3 3 0 | 0 | drop 2", // three each, but the third had two before
            "6 3 0 0 | 3 | win 0",
        ]);

    [Fact]
    public void Of_those_equal_in_every_round_the_one_printed_last_is_dropped() =>
        Count(2, (3, "0"), (3, "1")).Select(Line).ShouldBe(["3 3 | 0 | drop 1", "3 0 | 3 | win 0"]);

    private static IReadOnlyList<RunoffRound> Count(int options, params (int Papers, string Ranking)[] papers) => InstantRunoff.Count(
        options, [.. papers.SelectMany(p => Enumerable.Repeat(p.Ranking.Split(',').Select(int.Parse).ToArray(), p.Papers))]);

    private static string Line(RunoffRound round) =>
        $"{string.Join(' ', round.Counts)} | {round.Exhausted} | {(round.Winner is { } winner ? $"win {winner}" : $"drop {round.Dropped}")}";
}
