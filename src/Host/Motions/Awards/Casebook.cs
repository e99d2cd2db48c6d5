namespace Host.Motions.Awards;

/// <summary>What a casebook holds.</summary>
/// <param name="Union">The union that gives it out.</param>
/// <param name="Year">The year of the award.</param>
/// <param name="Motions">The awarded motions with their authors as the unit names them, in the order of the award.</param>
internal sealed record Casebook(string Union, int Year, IReadOnlyList<(AwardItem Item, string Authors)> Motions);
