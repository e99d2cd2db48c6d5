namespace Domain.Motions.Figures;

/// <summary>The numbers of the board for a unit, a department, a topic or all units below: they add up.</summary>
public sealed class MotionFigures
{
    private readonly int[] counts;

    private MotionFigures(int[] counts) => this.counts = counts;

    /// <summary>No motions.</summary>
    public static MotionFigures None { get; } = new(new int[MotionMeasures.All.Count]);

    /// <summary>立案率: filed over collected.</summary>
    public MotionShare Filing => Share(MotionMeasure.Filed, MotionMeasure.Collected);

    /// <summary>答复率: answered over what was assigned.</summary>
    public MotionShare Answering => Share(MotionMeasure.Answered, MotionMeasure.Assigned);

    /// <summary>按期答复率: in time over answered.</summary>
    public MotionShare Punctuality => Share(MotionMeasure.AnsweredInTime, MotionMeasure.Answered);

    /// <summary>办结率: closed over FILED, not over collected; opinions are in neither number.</summary>
    public MotionShare Closing => Share(MotionMeasure.Closed, MotionMeasure.Filed);

    /// <summary>满意率: satisfied over rated.</summary>
    public MotionShare Satisfaction => Share(MotionMeasure.Satisfied, MotionMeasure.Rated);

    /// <summary>One number.</summary>
    /// <param name="measure">Which.</param>
    public int this[MotionMeasure measure] => counts[(int)measure];

    /// <summary>The numbers of motions.</summary>
    /// <param name="lines">The motions.</param>
    /// <param name="today">The day of the board.</param>
    public static MotionFigures Of(IEnumerable<MotionLine> lines, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var counts = new int[MotionMeasures.All.Count];
        foreach (var line in lines)
        {
            foreach (var measure in MotionMeasures.All)
            {
                counts[(int)measure] += line.Counts(measure, today) ? 1 : 0;
            }
        }

        return new(counts);
    }

    /// <summary>Numbers that were counted and kept, such as in a table.</summary>
    /// <param name="count">How many each number counts; at least 0.</param>
    public static MotionFigures From(Func<MotionMeasure, int> count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return new([.. MotionMeasures.All.Select(count)]);
    }

    /// <summary>The numbers by lead department, in the order of the names; what is not assigned stands under an empty name.</summary>
    /// <param name="lines">The motions.</param>
    /// <param name="today">The day of the board.</param>
    public static IReadOnlyList<(string Department, MotionFigures Figures)> ByDepartment(IEnumerable<MotionLine> lines, DateOnly today) =>
    [
        .. lines.GroupBy(line => line.Department ?? "", StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Of(group, today))),
    ];

    /// <summary>The numbers by topic, in the order of <see cref="MotionTopic"/>; topics without a motion are left out.</summary>
    /// <param name="lines">The motions.</param>
    /// <param name="today">The day of the board.</param>
    public static IReadOnlyList<(MotionTopic Topic, MotionFigures Figures)> ByTopic(IEnumerable<MotionLine> lines, DateOnly today) =>
        [.. lines.GroupBy(line => line.Topic).OrderBy(group => group.Key).Select(group => (group.Key, Of(group, today)))];

    /// <summary>These numbers and those of other motions: a unit's and those of the units below it.</summary>
    /// <param name="other">The other numbers; of no motion that is counted here.</param>
    public MotionFigures Plus(MotionFigures other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new([.. counts.Zip(other.counts, (one, more) => one + more)]);
    }

    private MotionShare Share(MotionMeasure part, MotionMeasure of) => new(this[part], this[of]);
}
