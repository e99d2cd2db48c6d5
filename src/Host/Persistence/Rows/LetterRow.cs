using Domain.Letters;
using Domain.Motions;

namespace Host.Persistence.Rows;

/// <summary>
/// One letter in the register: what lists and the board filter and count by, kept up by every act on the case. Its record
/// stays the truth; of what stands here only the hash of the code stands nowhere else.
/// </summary>
internal sealed class LetterRow
{
    public required CaseId Case { get; init; }

    /// <summary>The union that received it.</summary>
    public required UnitId Union { get; init; }

    /// <summary>The unit that answers.</summary>
    public required UnitId Employer { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required LetterChannel Channel { get; init; }

    /// <summary>The column, campaign or forum; null where it belongs to none.</summary>
    public Guid? Collection { get; init; }

    public required MotionTopic Topic { get; init; }

    /// <summary>SHA-256 of the sender's code; null where there is none. The code itself is stored nowhere.</summary>
    public string? CodeHash { get; init; }

    /// <summary>The day it was posted.</summary>
    public required DateOnly PostedOn { get; init; }

    /// <summary>The year of posting.</summary>
    public required int Year { get; init; }

    public bool IsAnonymous { get; init; }

    public LetterState State { get; set; }

    /// <summary>The last day of its step; null where it is ended.</summary>
    public DateOnly? NextOn { get; set; }

    /// <summary>In whose hands it is while the step's last day is not over.</summary>
    public LetterHolderKind Holder { get; set; }

    public string HolderName { get; set; } = "";

    /// <summary>The first day on which they had it.</summary>
    public DateOnly HeldSince { get; set; }

    /// <summary>责任领导 of the last handling; empty before any.</summary>
    public string Leader { get; set; } = "";

    /// <summary>The last day of the first answer; null before it was handed on.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>The day the first answer left.</summary>
    public DateOnly? AnsweredOn { get; set; }

    /// <summary>What the sender said last; null where nothing.</summary>
    public bool? IsSatisfied { get; set; }

    /// <summary>From when the unit's people see it; null where they do not.</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>The prize that it won; empty where none.</summary>
    public string Prize { get; set; } = "";
}
