namespace Domain.Congress.Ballots;

/// <summary>Voters present whose papers are counted together, by their numbers on the list of representatives.</summary>
/// <param name="Name">The group's name.</param>
/// <param name="Weight">What its result counts for beside the others', at least 1.</param>
/// <param name="Voters">The numbers, each from 1 on; may be empty.</param>
public sealed record RollGroup(string Name, int Weight, IReadOnlyList<int> Voters);
