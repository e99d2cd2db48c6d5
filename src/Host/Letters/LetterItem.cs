using Domain.Letters;
using Host.Persistence.Rows;

namespace Host.Letters;

/// <summary>A letter in a list: where it stands, who has it and for how long.</summary>
public sealed record LetterItem
{
    internal LetterItem(LetterRow row, string union) => (Row, Union) = (row, union);

    /// <summary>The name of the union that received it.</summary>
    public string Union { get; }

    internal LetterRow Row { get; }

    /// <summary>Who has it on a day: after the last day of a handling its leader.</summary>
    /// <param name="today">The day asked about.</param>
    public LetterHolderKind HolderOn(DateOnly today) => IsWithTheLeader(today) ? LetterHolderKind.Leader : Row.Holder;

    /// <summary>The name.</summary>
    /// <param name="today">The day asked about.</param>
    public string NameOn(DateOnly today) => IsWithTheLeader(today) ? Row.Leader : Row.HolderName;

    /// <summary>How many days they have had it, the first one counted; 0 where nobody has anything left to do.</summary>
    /// <param name="today">The day asked about.</param>
    public int DaysOn(DateOnly today) => Row.NextOn is null ? 0
        : today.DayNumber - (IsWithTheLeader(today) ? Row.NextOn.Value.DayNumber + 1 : Row.HeldSince.DayNumber) + 1;

    /// <summary>Whether its step is overdue.</summary>
    /// <param name="today">The day asked about.</param>
    public bool IsOverdueOn(DateOnly today) => Row.NextOn is { } next && today > next;

    private bool IsWithTheLeader(DateOnly today) => IsOverdueOn(today) && Row.State == LetterState.Handling;
}
