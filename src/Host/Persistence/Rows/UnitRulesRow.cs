using Domain;

namespace Host.Persistence.Rows;

/// <summary>One step of a unit's own rules. The rows are only ever added to, in the order of their numbers.</summary>
internal sealed class UnitRulesRow
{
    /// <summary>1 for the first of the installation; a host that knows the newest one knows all.</summary>
    public required int Number { get; init; }

    /// <summary>The employer whose rules they are.</summary>
    public required UnitId Unit { get; init; }

    public required UnitRulesKind Kind { get; init; }

    /// <summary>The pack (<c>seeds/unit-rules.schema.json</c>); of one that is taken back, the reason.</summary>
    public required string Content { get; init; }

    /// <summary>Of one that takes back: the number of the pack.</summary>
    public int? Withdraws { get; init; }

    /// <summary>The entry of the installation's chain that records the act.</summary>
    public required long Entry { get; init; }

    public required AccountId Account { get; init; }

    /// <summary>The title of whoever did it.</summary>
    public required string Title { get; init; }

    public required DateTimeOffset At { get; init; }
}
