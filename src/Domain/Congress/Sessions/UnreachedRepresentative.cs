namespace Domain.Congress.Sessions;

/// <summary>A representative whom the papers could not reach.</summary>
/// <param name="Number">The representative.</param>
/// <param name="Reason">Why, such as 外派出差.</param>
public sealed record UnreachedRepresentative(int Number, string Reason);
