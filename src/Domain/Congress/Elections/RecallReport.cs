namespace Domain.Congress.Elections;

/// <summary>What an electing unit reports of a meeting on the recall of one of its representatives (罢免).</summary>
/// <param name="Representative">Whose recall was voted on.</param>
/// <param name="HeldOn">The day of the meeting.</param>
/// <param name="Staff">All the electing unit's staff on that day, persons.</param>
/// <param name="Attended">Those who took part, persons.</param>
/// <param name="InFavour">Those in favour of the recall, persons.</param>
/// <param name="Reason">Why.</param>
public sealed record RecallReport(
    RepresentativeId Representative, DateOnly HeldOn, int Staff, int Attended, int InFavour, string Reason);
