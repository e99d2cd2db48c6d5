using Domain.Motions.Awards;

namespace Host.Persistence.Rows;

/// <summary>优秀提案评选办法: a union's own rule for the award of motions.</summary>
internal sealed class AwardRuleRow
{
    public required UnitId Union { get; init; }

    public int Most { get; set; }

    public int MostNominated { get; set; }

    public bool TakesOpinions { get; set; }

    public bool NeedsClosed { get; set; }

    public bool NeedsSatisfied { get; set; }

    public int CommitteePercent { get; set; }

    public AwardNames Names { get; set; }

    /// <summary>What the unit's rule is called, such as 优秀提案评选办法.</summary>
    public string Source { get; set; } = "";

    public DateTimeOffset SetAt { get; set; }
}
