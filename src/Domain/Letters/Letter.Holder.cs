namespace Domain.Letters;

/// <content>Who has it, and since when.</content>
public sealed partial class Letter
{
    private const string AnonymousSender = "匿名寄信人";

    /// <summary>
    /// Who has it in hand on a day and since when: after the last day to answer the responsible leader, from the day after it.
    /// Always somebody, of an ended one too.
    /// </summary>
    /// <param name="today">The day asked about.</param>
    public LetterHolder HolderOn(DateOnly today) => Record.Standing.State switch
    {
        LetterState.Received => Held(LetterHolderKind.Union, Record.Union.Name),
        LetterState.Handling => HandlerOn(today),
        LetterState.Rating => Held(LetterHolderKind.Sender, Record.Sender?.Name ?? AnonymousSender),
        LetterState.BecameMotion => Held(LetterHolderKind.Motion, Record.Motion!.Number),
        _ => Held(LetterHolderKind.Archive, Record.Union.Name),
    };

    /// <summary>Whether its step is overdue on a day: the last day itself is still in time.</summary>
    /// <param name="today">The day asked about.</param>
    public bool IsOverdueOn(DateOnly today) => Record.Standing.NextOn is { } next && today > next;

    private LetterHolder HandlerOn(DateOnly today)
    {
        var round = Record.Round!;
        return round.Department.Length > 0 && !IsOverdueOn(today)
            ? Held(LetterHolderKind.Department, round.Department)
            : new(LetterHolderKind.Leader, round.Leader, IsOverdueOn(today) ? NextDay(round.Due) : Record.Standing.Since);
    }

    private LetterHolder Held(LetterHolderKind kind, string name) => new(kind, name, Record.Standing.Since);
}
