namespace Host.Api.Deadlines;

/// <summary>What one place says on one point.</summary>
/// <param name="Place">Its six digits.</param>
/// <param name="From">The place whose rules they are; null where there is none.</param>
/// <param name="Differs">Whether it is another value than the nation's.</param>
/// <param name="Rules">The rules; empty where there is none.</param>
public sealed record PlaceCellAnswer(string Place, string? From, bool Differs, IReadOnlyList<PlaceRowAnswer> Rules);
