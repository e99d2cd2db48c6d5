namespace Domain.Motions;

/// <content>Who has it, and since when.</content>
public sealed partial class Motion
{
    /// <summary>
    /// Who has it in hand on a day and since when: of an answer that is drafted the co-handlers who have not signed; after
    /// the last day to answer the responsible leader, from the day after it. Always somebody, of an ended one too.
    /// </summary>
    /// <param name="today">The day asked about.</param>
    public MotionHolder HolderOn(DateOnly today) => Record.Standing.State switch
    {
        MotionState.Writing => Held(HolderKind.Movers, Names(Record.Movers)),
        MotionState.Seconding when Awaited is { Count: > 0 } awaited => Held(HolderKind.Seconders, awaited),
        MotionState.Seconding => Held(HolderKind.Movers, Names(Record.Movers)),
        MotionState.Screening => Held(HolderKind.Committee, [Record.Union.Name]),
        MotionState.Decided => Held(HolderKind.Movers, Names(Record.Movers)),
        MotionState.Objected => Held(HolderKind.Presidium, [Record.Union.Name]),
        MotionState.Assigning or MotionState.Closing => Held(HolderKind.Union, [Record.Union.Name]),
        MotionState.Handling => HandlerOn(today),
        MotionState.Rating => Held(HolderKind.Authors, Unrated),
        MotionState.Planned => PlannerOn(today),
        MotionState.Merged => Held(HolderKind.LeadMotion, [Record.Screening!.LeadNumber!]),
        _ => Held(HolderKind.Archive, [Record.Union.Name]),
    };

    /// <summary>Whether its step is overdue on a day: the last day itself is still in time.</summary>
    /// <param name="today">The day asked about.</param>
    public bool IsOverdueOn(DateOnly today) => Record.Standing.NextOn is { } next && today > next;

    private IReadOnlyList<string> Awaited =>
        [.. Record.Invitations.Where(i => i.SecondedOn is null && i.DeclinedOn is null).Select(i => i.Who.Name)];

    private IReadOnlyList<string> Unrated =>
    [
        .. Record.Authors
            .Where(author => Record.Round!.Surveys[^1].Ratings.All(rating => rating.By.Id != author.Id))
            .Select(author => author.Name),
    ];

    private MotionHolder HandlerOn(DateOnly today)
    {
        var round = Record.Round!;
        if (IsOverdueOn(today))
        {
            return new(HolderKind.Leader, [round.Leader], NextDay(round.Due));
        }

        return round.Answer is { } draft && round.AwaitedSignatures.Count > 0
            ? new(HolderKind.CoHandlers, round.AwaitedSignatures, draft.DraftedOn)
            : Held(HolderKind.LeadDepartment, [round.Lead.Department]);
    }

    private MotionHolder PlannerOn(DateOnly today) => IsOverdueOn(today)
        ? new(HolderKind.Leader, [Record.Round!.Leader], NextDay(Record.Standing.NextOn!.Value))
        : Held(HolderKind.LeadDepartment, [Record.Round!.Lead.Department]);

    private MotionHolder Held(HolderKind kind, IReadOnlyList<string> names) => new(kind, names, Record.Standing.Since);

    private static IReadOnlyList<string> Names(IReadOnlyList<MotionPerson> people) => [.. people.Select(person => person.Name)];
}
