namespace Domain.Congress.Sessions;

/// <summary>One representative entitled to vote in a session.</summary>
/// <param name="Number">Place on the list, from 1 on; receipts, attendance and the badge carry it.</param>
/// <param name="Name">The name.</param>
/// <param name="Delegation">代表团（组）.</param>
/// <param name="IsHead">团（组）长.</param>
public sealed record SessionRepresentative(int Number, string Name, string Delegation, bool IsHead);
