namespace Domain.Congress.Sessions;

/// <summary>The vote on one item. Who was present is frozen when it opens: who comes or goes afterwards does not change it.</summary>
/// <param name="OpenedAt">When it was opened, UTC.</param>
/// <param name="HeldOn">The day in Shanghai.</param>
/// <param name="Entitled">All representatives, or all workers.</param>
/// <param name="Present">Those in the hall when it was opened.</param>
/// <param name="Method">How the hall voted.</param>
/// <param name="Counts">Every teller's count, oldest first; a recount keeps those before.</param>
/// <param name="AnnouncedAt">When the result was announced, UTC; null until then.</param>
public sealed record ItemVote(
    DateTimeOffset OpenedAt, DateOnly HeldOn, int Entitled, int Present, VoteMethod Method,
    IReadOnlyList<TellerCount> Counts, DateTimeOffset? AnnouncedAt)
{
    /// <summary>The counted papers of a ballot by phone; null for every other method, and until it is closed.</summary>
    public BallotNumbers? ByPhone { get; init; }

    /// <summary>The round that is being counted, from 1 on: the next after two counts that differ.</summary>
    public int Round => Counts.Count == 0 ? 1 : Differ ? Counts[^1].Round + 1 : Counts[^1].Round;

    /// <summary>The counts of the last round that anybody counted in.</summary>
    public IReadOnlyList<TellerCount> Last =>
        Counts.Count == 0 ? [] : [.. Counts.Where(count => count.Round == Counts[^1].Round)];

    /// <summary>Whether two tellers of the last round differ, so that it is counted again.</summary>
    public bool Differ => Last is [var first, var second] && !first.Agrees(second);

    /// <summary>The count on which two tellers agree; null while there is none.</summary>
    public TellerCount? Agreed => Last is [var first, var second] && first.Agrees(second) ? first : null;

    /// <summary>The count as its proof takes it; null while two tellers do not agree, or a ballot by phone is not closed.</summary>
    public VoteCount? Result =>
        ByPhone is { } counted ? CountOf(counted)
        : Agreed is { } count ? CountOf(new(count.Yes, count.No, count.Abstained, count.Spoilt))
        : null;

    /// <summary>These ballots with the presence of this vote.</summary>
    /// <param name="ballots">The ballots.</param>
    public VoteCount CountOf(BallotNumbers ballots)
    {
        ArgumentNullException.ThrowIfNull(ballots);
        return new(
            HeldOn, Entitled, Present, ballots.Yes, ballots.No, ballots.Abstained, ballots.Spoilt, Method != VoteMethod.ShowOfHands);
    }
}
