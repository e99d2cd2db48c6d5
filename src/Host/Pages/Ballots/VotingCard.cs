namespace Host.Pages.Ballots;

/// <summary>One representative's card as it is printed.</summary>
/// <param name="Number">The number on the list.</param>
/// <param name="Name">The name; null where the case has no list.</param>
/// <param name="Delegation">The delegation; null where the case has no list.</param>
/// <param name="Vote">The path of the voting page with the card behind its #.</param>
/// <param name="Code">The code that fetches a ballot paper.</param>
/// <param name="CheckIn">The path that the check-in desk scans; null where nobody checks in.</param>
public sealed record VotingCard(int Number, string? Name, string? Delegation, string Vote, string Code, string? CheckIn);
