namespace Domain.Motions.Awards;

/// <summary>提名: that a motion stands for the award of its year.</summary>
/// <param name="Year">The year, that of the moving.</param>
/// <param name="Reason">Why, as the record has it or as was written.</param>
/// <param name="By">Who nominated it, as the record shows the office.</param>
/// <param name="On">The day.</param>
public sealed record AwardNomination(int Year, string Reason, string By, DateOnly On);
