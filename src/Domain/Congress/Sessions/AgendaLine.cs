namespace Domain.Congress.Sessions;

/// <summary>One line of the agenda as it is printed.</summary>
/// <param name="Place">Its place, from 1 on.</param>
/// <param name="Item">The item.</param>
/// <param name="From">When it begins; null where its length, or the hour of the meeting, is not known.</param>
/// <param name="To">When it ends.</param>
public sealed record AgendaLine(int Place, SessionItem Item, TimeOnly? From, TimeOnly? To);
