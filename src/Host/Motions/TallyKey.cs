using Domain.Motions.Figures;
using Host.Persistence;

namespace Host.Motions;

/// <summary>One row of the board's numbers: a union's motions of a year on one topic, or with one department.</summary>
internal sealed record TallyKey(UnitId Union, int Year, bool ByTopic, string Name)
{
    /// <summary>The rows in which a motion is counted.</summary>
    public static IEnumerable<TallyKey> Of(MotionLine line, int year) =>
    [
        new(line.Unit, year, ByTopic: true, StoredName.Of(line.Topic)),
        new(line.Unit, year, ByTopic: false, line.Department ?? ""),
    ];
}
