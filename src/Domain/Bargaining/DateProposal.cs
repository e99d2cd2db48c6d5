namespace Domain.Bargaining;

/// <summary>A day and place proposed or agreed for the first meeting.</summary>
/// <param name="MeetingDay">The day.</param>
/// <param name="Place">The place; empty where the one named before stands.</param>
public sealed record DateProposal(DateOnly MeetingDay, string Place)
{
    /// <summary>A proposal where a day is named; null where none is.</summary>
    /// <param name="day">The day.</param>
    /// <param name="place">The place; may be empty.</param>
    public static DateProposal? Of(DateOnly? day, string place) => day is { } named ? new(named, place) : null;
}
