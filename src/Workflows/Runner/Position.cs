namespace Workflows.Runner;

/// <summary>
/// Where a case stands in its procedure. Two positions are equal where <see cref="PositionFormat"/> writes them alike.
/// </summary>
/// <param name="Open">The open activities, in the order in which they opened.</param>
/// <param name="Arrived">
/// For each join that still waits, by its id, what has arrived: the ids of the activities that came, and for a fork that
/// leads to the join directly <c>fork:branch</c>.
/// </param>
/// <param name="Executions">
/// How often each node has run, by its id: an activity was opened, a fork or finish passed, a join let through. A node
/// that never ran is not in it.
/// </param>
/// <param name="Ended">Whether the procedure is over; then nothing is open.</param>
public sealed record Position(
    IReadOnlyList<OpenActivity> Open,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Arrived,
    IReadOnlyDictionary<string, int> Executions,
    bool Ended)
{
    /// <summary>Before the start: nothing has run yet.</summary>
    public static Position Empty { get; } = new(
        [], new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<string, int>(), Ended: false);

    /// <summary>Whether the other position is the same place in the procedure.</summary>
    /// <param name="other">Another position of the same definition.</param>
    public bool Equals(Position? other) =>
        other is not null && PositionFormat.Write(this) == PositionFormat.Write(other);

    /// <inheritdoc />
    public override int GetHashCode() => PositionFormat.Write(this).GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => PositionFormat.Write(this);
}
