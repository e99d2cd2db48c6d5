namespace Domain.Congress.Terms;

/// <summary>A meeting on a recall (罢免) as the electing unit reports it.</summary>
/// <param name="Number">The representative's number on the roll.</param>
/// <param name="HeldOn">The day of the meeting, no later than today.</param>
/// <param name="Staff">All the electing unit's staff on that day, persons.</param>
/// <param name="Attended">Those who took part, persons.</param>
public sealed record RecallText(int Number, DateOnly HeldOn, int Staff, int Attended)
{
    /// <summary>Those in favour, persons.</summary>
    public required int InFavour { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
