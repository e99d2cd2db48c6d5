namespace Domain.Congress.Sessions;

/// <summary>A resolution of the congress with the steps in which it is carried out. Only the congress may change it (企业民主管理规定 Art 21).</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="Item">The item that was adopted.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its words.</param>
/// <param name="CarriedOutBy">Who carries it out.</param>
/// <param name="Steps">The steps; at least one.</param>
public sealed record Resolution(
    int Number, int Item, string Title, string Text, string CarriedOutBy, IReadOnlyList<ResolutionStep> Steps)
{
    /// <summary>Whose duty it is to see to it: the management's, or the union's.</summary>
    public Side Owner { get; init; } = Side.Employer;

    /// <summary>The department of the unit that carries it out and has its steps on its list of work; null where no department holds it.</summary>
    public string? Department { get; init; }

    /// <summary>What the congress changed in it, oldest first.</summary>
    public IReadOnlyList<ResolutionRevision> Revisions { get; init => field = value ?? []; } = [];

    /// <summary>That it ended before it was carried out; null while it stands.</summary>
    public ResolutionEnd? Ended { get; init; }

    /// <summary>The day by which the whole is carried out: that of the last step.</summary>
    public DateOnly DueOn => Steps.Max(step => step.DueOn);

    /// <summary>Whether every step is done.</summary>
    public bool IsCarriedOut => Steps.All(step => step.DoneOn is not null);

    /// <summary>Whether something is left to be done.</summary>
    public bool IsOpen => Ended is null && !IsCarriedOut;

    /// <summary>The steps that are not done, the earliest last day first; none of a resolution that ended.</summary>
    public IReadOnlyList<ResolutionStep> Left => IsOpen ? [.. Steps.Where(step => step.DoneOn is null).OrderBy(step => step.DueOn)] : [];

    /// <summary>
    /// The first day on which it is in danger: so many weeks before the next last day, and before the last of all one week
    /// earlier for each further step that is left. With 4 weeks, one step left until 2026-12-31 is in danger from 2026-12-03
    /// on, three steps left until then from 2026-11-19 on. Null where nothing is left.
    /// </summary>
    /// <param name="weeks">The unit's weeks of warning, at least 0.</param>
    public DateOnly? InDangerFrom(int weeks) => Left is [var next, ..] left
        ? Calendar.Weeks.Earlier(
            Calendar.Weeks.Before(next.DueOn, weeks), Calendar.Weeks.Before(left[^1].DueOn, weeks + left.Count - 1))
        : null;

    /// <summary>How it stands on a day. On the last day of a step it is not late yet.</summary>
    /// <param name="today">The day.</param>
    /// <param name="weeks">The unit's weeks of warning.</param>
    public ResolutionCourse CourseOn(DateOnly today, int weeks) =>
        Ended is not null ? ResolutionCourse.Ended
        : IsCarriedOut ? ResolutionCourse.CarriedOut
        : Left[0].DueOn < today ? ResolutionCourse.Late
        : InDangerFrom(weeks) <= today ? ResolutionCourse.InDanger
        : ResolutionCourse.OnCourse;
}
