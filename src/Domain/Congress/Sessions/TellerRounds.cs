namespace Domain.Congress.Sessions;

/// <summary>Two tellers a round: where they agree that is the count, where they differ both stay and it is counted again.</summary>
internal static class TellerRounds
{
    /// <summary>The counts of the last round that anybody counted in.</summary>
    public static IReadOnlyList<T> LastOf<T>(IReadOnlyList<T> tallies)
        where T : class, ITally<T> =>
        tallies.Count == 0 ? [] : [.. tallies.Where(tally => tally.Round == tallies[^1].Round)];

    /// <summary>The count on which two tellers of the last round agree; null while there is none.</summary>
    public static T? AgreedOf<T>(IReadOnlyList<T> tallies)
        where T : class, ITally<T> =>
        LastOf(tallies) is [var first, var second] && first.Agrees(second) ? first : null;

    /// <summary>The round to which the next count belongs: the one that waits for its second teller, or a new one.</summary>
    public static int NextOf<T>(IReadOnlyList<T> tallies)
        where T : class, ITally<T> =>
        LastOf(tallies) is [var only] ? only.Round : tallies.Count == 0 ? 1 : tallies[^1].Round + 1;
}
