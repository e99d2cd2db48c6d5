using Domain.Congress.Sessions;

namespace Domain.Congress.Appraisals;

/// <summary>A leader's result in the session before.</summary>
/// <param name="Session">The session.</param>
/// <param name="On">The day on which it closed.</param>
/// <param name="Leader">The leader as named then.</param>
/// <param name="Spread">The spread over the grades of then.</param>
public sealed record LeaderBefore(SessionName Session, DateOnly On, AppraisedLeader Leader, IReadOnlyList<GradeShare> Spread)
{
    /// <summary>The newest earlier result of a leader's office that an office may see; null where there is none.</summary>
    /// <param name="leader">The leader.</param>
    /// <param name="earlier">Earlier sessions of the unit, in any order.</param>
    /// <param name="office">Through which the result is looked at.</param>
    public static LeaderBefore? Find(AppraisedLeader leader, IEnumerable<SessionRecord> earlier, Organisations.Office office)
    {
        ArgumentNullException.ThrowIfNull(leader);
        ArgumentNullException.ThrowIfNull(earlier);
        return earlier.Where(record => record.ClosedOn is not null)
            .OrderByDescending(record => record.ClosedOn)
            .Select(record => In(record, leader, office))
            .FirstOrDefault(found => found is not null);
    }

    private static LeaderBefore? In(SessionRecord record, AppraisedLeader leader, Organisations.Office office) => record.Items
        .Where(item => item is { Stands: true, Vote.AnnouncedAt: not null } && item.Appraisal?.Sheet.IsFor(office) == true)
        .SelectMany(item => item.Appraisal!.Result!.Leaders)
        .Where(result => leader.IsTheSameAs(result.Leader))
        .Select(result => new LeaderBefore(record.Name, record.ClosedOn!.Value, result.Leader, result.Spread))
        .FirstOrDefault();
}
