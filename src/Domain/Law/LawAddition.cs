namespace Domain.Law;

/// <summary>Rows that an administrator put beside the shipped packs.</summary>
/// <param name="File">The name by which its faults are reported.</param>
/// <param name="Json">A pack, of the form of every file in <c>seeds/law</c>.</param>
/// <param name="Supersedes">
/// The ids of rows that it takes the place of. Each of them ends on the day before the first of the added rows is in force.
/// </param>
public sealed record LawAddition(string File, string Json, IReadOnlyList<string> Supersedes);
