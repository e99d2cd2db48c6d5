namespace Domain.Motions.Awards;

/// <summary>One score by a member of the motions committee.</summary>
/// <param name="Account">The member, who scores once and may change it.</param>
/// <param name="By">As the record shows the office.</param>
/// <param name="Points">From 0 to 100, both included.</param>
/// <param name="On">The day.</param>
public sealed record AwardScore(AccountId Account, string By, int Points, DateOnly On)
{
    /// <summary>The highest score.</summary>
    public const int Highest = 100;
}
