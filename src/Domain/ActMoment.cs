using Domain.Calendar;
using Domain.Organisations;

namespace Domain;

/// <summary>Who acts, and when.</summary>
/// <param name="By">The office that acts.</param>
/// <param name="At">The instant, UTC.</param>
public sealed record ActMoment(Actor By, DateTimeOffset At)
{
    /// <summary>The day of the act in Shanghai: 2026-09-30T16:00Z is 1 October.</summary>
    public DateOnly Today => Shanghai.DayOf(At);

    /// <summary>The side for which the office acts.</summary>
    /// <exception cref="InvalidOperationException">The office stands on no side: a clerk, a higher union, the program.</exception>
    public Side OwnSide => By.Office switch
    {
        Office.UnionOfficer => Side.Worker,
        Office.HrDepartment => Side.Employer,
        _ => throw new InvalidOperationException($"{By.Office} stands on no side."),
    };
}
