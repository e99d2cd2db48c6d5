using Domain.Motions.Awards;

namespace Host.Motions.Awards;

/// <summary>The award of one year at one union.</summary>
/// <param name="Union">The union.</param>
/// <param name="Year">The year, that of the moving.</param>
/// <param name="Rule">By which it is given.</param>
/// <param name="Source">What the union calls its rule; empty where the product's default holds.</param>
/// <param name="Years">The years in which motions were moved, the newest first.</param>
public sealed record AwardView(UnitId Union, int Year, AwardRule Rule, string Source, IReadOnlyList<int> Years)
{
    /// <summary>The motions that are awarded, by their results.</summary>
    public IReadOnlyList<AwardItem> Awarded { get; init; } = [];

    /// <summary>The nominated motions that are not awarded yet, by their results.</summary>
    public IReadOnlyList<AwardItem> Nominated { get; init; } = [];

    /// <summary>The motions that the rule admits and that are not nominated yet, the ones with most to speak for them first.</summary>
    public IReadOnlyList<AwardItem> Proposed { get; init; } = [];
}
