namespace Domain.Motions.Awards;

/// <summary>优秀提案: that a motion was awarded.</summary>
/// <param name="Year">Of which year.</param>
/// <param name="Reason">The written reason.</param>
/// <param name="By">Who awarded it, as the record shows the office.</param>
/// <param name="On">The day.</param>
public sealed record MotionAward(int Year, string Reason, string By, DateOnly On);
