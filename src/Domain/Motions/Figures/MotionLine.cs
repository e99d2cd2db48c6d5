namespace Domain.Motions.Figures;

/// <summary>What the board knows of one motion: the row that opens behind a number.</summary>
/// <param name="Case">The motion.</param>
/// <param name="Unit">The union that collected it.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">案由; empty while nothing is written.</param>
/// <param name="State">Where it stands.</param>
public sealed record MotionLine(CaseId Case, UnitId Unit, string Number, string Title, MotionState State)
{
    /// <summary>What it is about.</summary>
    public MotionTopic Topic { get; init; } = MotionTopic.Other;

    /// <summary>The lead department of the handling under way or the last one; null before any.</summary>
    public string? Department { get; init; }

    /// <summary>The day of moving; null while it is written.</summary>
    public DateOnly? MovedOn { get; init; }

    /// <summary>What was decided last; null before the screening.</summary>
    public ScreeningOutcome? Decision { get; init; }

    /// <summary>Whether it goes on as an opinion.</summary>
    public bool IsOpinion { get; init; }

    /// <summary>The last day of the first answer given here, a prolongation among it; null before the assignment, and of what came in answered.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day the first answer given here left; null until then, and of what came in answered.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>The grade of the last answer that left; null until then.</summary>
    public AnswerGrade? Grade { get; init; }

    /// <summary>What the last asking that anybody answered came to; null where nobody rated.</summary>
    public bool? IsSatisfied { get; init; }

    /// <summary>The last day of its step, inclusive; null where it is ended.</summary>
    public DateOnly? NextOn { get; init; }

    /// <summary>The line of a motion.</summary>
    /// <param name="id">The motion.</param>
    /// <param name="record">What is known of it.</param>
    public static MotionLine Of(CaseId id, MotionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var here = record.Rounds.Where(round => !round.IsImported).ToList();
        var answered = here.FirstOrDefault(round => round.Answer?.SentOn is not null);
        return new(id, record.Union.Unit, record.Number, record.Text?.Title ?? "", record.Standing.State)
        {
            Topic = record.Text?.Topic ?? MotionTopic.Other,
            Department = record.Round?.Lead.Department,
            MovedOn = record.MovedOn,
            Decision = record.Decision?.Outcome,
            IsOpinion = record.Opinion is not null,
            Due = (answered ?? here.LastOrDefault())?.Due,
            AnsweredOn = answered?.Answer!.SentOn,
            Grade = record.LastAnswer?.Draft.Grade,
            IsSatisfied = record.LastSurvey?.IsSatisfied,
            NextOn = record.Standing.NextOn,
        };
    }
}
