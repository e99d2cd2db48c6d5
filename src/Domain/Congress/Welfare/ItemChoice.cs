using Domain.Congress.Ballots;
using Domain.Congress.Sessions;

namespace Domain.Congress.Welfare;

/// <summary>The binding choice of welfare that an item of a session asks for, and what was counted.</summary>
/// <param name="BudgetYuan">What may be spent, in yuan, above 0.</param>
/// <param name="Options">The options, at least two, none above the budget.</param>
public sealed record ItemChoice(decimal BudgetYuan, IReadOnlyList<WelfareOption> Options)
{
    /// <summary>Every teller's count on paper, oldest first; a recount keeps those before.</summary>
    public IReadOnlyList<RankingTally> Tallies { get; init => field = value ?? []; } = [];

    /// <summary>The rounds of the secret ballot, or of the papers as they are shown; empty where nothing is counted.</summary>
    public IReadOnlyList<RunoffRound> Ballot { get; init => field = value ?? []; } = [];

    /// <summary>废票 beside <see cref="Ballot"/>: 0 of a ballot by phone, which takes none.</summary>
    public int Spoilt { get; init; }

    /// <summary>The counts of the last round on paper.</summary>
    public IReadOnlyList<RankingTally> Last => TellerRounds.LastOf(Tallies);

    /// <summary>Whether the last round's two tellers differ, so that it is counted again.</summary>
    public bool Differ => Last.Count == 2 && TellerRounds.AgreedOf(Tallies) is null;

    /// <summary>What was counted: the secret ballot, or what two tellers agree on; null while there is nothing.</summary>
    public ChoiceRounds? Counted =>
        Ballot.Count > 0 ? new(Ballot, Spoilt)
        : TellerRounds.AgreedOf(Tallies) is { Bundles.Count: > 0 } agreed ? new(InstantRunoff.Count(Options.Count, PapersOf(agreed)), agreed.Spoilt)
        : null;

    /// <summary>The ballot paper.</summary>
    /// <param name="title">Its heading.</param>
    public BallotPaper ToPaper(string title) => BallotPaper.OfRankedChoice(title, [.. Options.Select(option => option.Title)]);

    /// <summary>The same without what was counted, as everybody but the tellers gets it until it is announced.</summary>
    public ItemChoice Withhold() => new(BudgetYuan, Options);

    /// <summary>
    /// The same with each round's counts alone, as everybody gets it once it is announced. A whole ranking is a signature:
    /// who was told to rank 3-1-5-2-4 would be found by its one paper.
    /// </summary>
    public ItemChoice Publish() => Withhold() with { Ballot = Counted?.Rounds ?? [], Spoilt = Counted?.Spoilt ?? 0 };

    private static IReadOnlyList<IReadOnlyList<int>> PapersOf(RankingTally tally) =>
    [
        .. tally.Bundles.SelectMany(bundle => Enumerable.Repeat<IReadOnlyList<int>>([.. bundle.Order.Select(place => place - 1)], bundle.Papers)),
    ];
}
