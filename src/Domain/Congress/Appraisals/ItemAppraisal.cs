using Domain.Congress.Ballots;
using Domain.Congress.Sessions;

namespace Domain.Congress.Appraisals;

/// <summary>The appraisal that an item of a session asks for, and what was counted.</summary>
/// <param name="Sheet">What is asked, fixed when the item was put on the list.</param>
public sealed record ItemAppraisal(AppraisalSheet Sheet)
{
    /// <summary>Every teller's count on paper, oldest first; a recount keeps those before.</summary>
    public IReadOnlyList<AppraisalTally> Tallies { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The counted questions of the secret ballot, or of the papers as their readers get them; empty where nothing is counted.
    /// </summary>
    public IReadOnlyList<ItemResult> Ballot { get; init => field = value ?? []; } = [];

    /// <summary>The counts of the last round on paper.</summary>
    public IReadOnlyList<AppraisalTally> Last => TellerRounds.LastOf(Tallies);

    /// <summary>Whether the last round's two tellers differ, so that it is counted again.</summary>
    public bool Differ => Last.Count == 2 && TellerRounds.AgreedOf(Tallies) is null;

    /// <summary>Whether there is a count that can be announced: the secret ballot's, or one on which two tellers agree.</summary>
    public bool IsCounted => Ballot.Count > 0 || TellerRounds.AgreedOf(Tallies) is not null;

    /// <summary>The result by leader; null while nothing is counted.</summary>
    public AppraisalResult? Result =>
        Ballot.Count > 0 ? AppraisalResult.Of(Sheet, Ballot)
        : TellerRounds.AgreedOf(Tallies) is { } agreed ? AppraisalResult.Of(Sheet, AppraisalResult.Questions(Sheet, agreed))
        : null;

    /// <summary>The same without what was counted, as who may not see it, or not yet, gets it.</summary>
    public ItemAppraisal Withhold() => new(Sheet);

    /// <summary>
    /// The same with nothing but its result, as its readers get it: no teller's count, which tells every group by itself. Of
    /// groups with 30 and 2 papers the 32 are told together.
    /// </summary>
    public ItemAppraisal Publish() => new(Sheet) { Ballot = [.. Result?.Leaders.SelectMany(leader => leader.Items) ?? []] };
}
