namespace Domain.Letters;

/// <summary>A campaign's prizes and how many of each were given.</summary>
/// <param name="LastDay">The campaign's last day, inclusive.</param>
/// <param name="Prizes">Each prize with its number, in the campaign's order.</param>
/// <param name="Given">How many of each were given; a prize of which none was is left out.</param>
public sealed record CampaignPrizes(DateOnly LastDay, IReadOnlyList<Prize> Prizes, IReadOnlyDictionary<string, int> Given)
{
    /// <summary>How many of a prize are left; 0 where the campaign has none of this name.</summary>
    /// <param name="name">The prize.</param>
    public int LeftOf(string name) =>
        Math.Max(0, (Prizes.FirstOrDefault(prize => prize.Name == name)?.Number ?? 0) - Given.GetValueOrDefault(name));
}
