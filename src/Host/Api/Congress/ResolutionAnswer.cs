using Domain;
using Domain.Congress.Sessions;
using Host.Pages.Congress;

namespace Host.Api.Congress;

/// <summary>One resolution in the list of all.</summary>
/// <param name="Session">The session's case.</param>
/// <param name="Meeting">Which session.</param>
/// <param name="Unit">Whose congress it is.</param>
/// <param name="Number">Its number in that session.</param>
/// <param name="Title">What it is about.</param>
/// <param name="CarriedOutBy">Who carries it out.</param>
/// <param name="Course">How it stands today.</param>
/// <param name="NextDue">The last day of its next step; left out where none is left.</param>
/// <param name="StepsDone">Steps that are done.</param>
/// <param name="Steps">All its steps.</param>
internal sealed record ResolutionAnswer(
    CaseId Session, Words Meeting, string Unit, int Number, string Title, string CarriedOutBy, ResolutionCourse Course, DateOnly? NextDue,
    int StepsDone, int Steps)
{
    public static ResolutionAnswer Of(ResolutionLine line)
    {
        var resolution = line.Resolution;
        return new(
            line.Session, line.Meeting, line.Unit, resolution.Number, resolution.Title, resolution.CarriedOutBy, line.Course,
            resolution.Left is [var next, ..] ? next.DueOn : null, resolution.Steps.Count(step => step.DoneOn is not null), resolution.Steps.Count);
    }
}
