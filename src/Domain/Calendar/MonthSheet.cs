namespace Domain.Calendar;

/// <summary>One month of a deadline that is drawn, in weeks from Monday to Sunday.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">1 for January.</param>
/// <param name="Weeks">Each week's seven days; null where the day belongs to a neighbouring month.</param>
public sealed record MonthSheet(int Year, int Month, IReadOnlyList<IReadOnlyList<MarkedDay?>> Weeks);
