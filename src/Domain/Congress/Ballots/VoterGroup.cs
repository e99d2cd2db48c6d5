namespace Domain.Congress.Ballots;

/// <summary>
/// Voters whose papers are counted together and apart from others', as an appraisal weighs representatives and leaders.
/// Most ballots have one group of all.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">What its result counts for beside the others', at least 1.</param>
/// <param name="Size">Its voters present when the ballot opened, or, in a result, its counted papers.</param>
public sealed record VoterGroup(string Name, int Weight, int Size);
