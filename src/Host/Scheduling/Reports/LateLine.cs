using Domain;

namespace Host.Scheduling.Reports;

/// <summary>A duty that was not done by its last day.</summary>
/// <param name="Case">The case.</param>
/// <param name="Title">The case's title.</param>
/// <param name="Step">The activity's title.</param>
/// <param name="Due">The last day.</param>
/// <param name="DoneOn">The day on which it was done after all; null while it is open.</param>
/// <param name="WorkingDays">Working days from the last day to the day it was done, or to the end of the half year.</param>
/// <param name="Why">Whose duty it is, and by which article it was due.</param>
internal sealed record LateLine(
    CaseId Case, string Title, Words Step, DateOnly Due, DateOnly? DoneOn, int WorkingDays, Words Why);
