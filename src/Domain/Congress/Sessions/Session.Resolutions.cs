using Domain.Bargaining;
using Domain.Congress.Rules;

namespace Domain.Congress.Sessions;

/// <content>Resolutions, until they are carried out.</content>
public sealed partial class Session
{
    /// <summary>Whether a resolution is on course, so that one in danger shows weeks before.</summary>
    /// <param name="resolution">One of the record's resolutions.</param>
    /// <param name="today">The day asked about.</param>
    public ResolutionIsOnCourse CourseOf(Resolution resolution, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        var left = resolution.Left;
        return new(
            resolution.Number, resolution.CourseOn(today, Record.WarningWeeks), left.Count > 0 ? left[0].DueOn : null, left.Count, Record.WarningWeeks);
    }

    /// <summary>Sets how many weeks before a last day a resolution shows as in danger; the unit's next session begins with it.</summary>
    /// <param name="weeks">From 0, which warns of nothing before it is late, up to a year.</param>
    /// <exception cref="RefusedException">The number is out of bounds.</exception>
    public void SetWarning(int weeks)
    {
        new WarningIsInWeeksOfAYear(weeks).Enforce();
        Record = Record with { WarningWeeks = weeks };
    }

    /// <summary>Draws up the resolution of an item that was adopted.</summary>
    /// <param name="text">Its words, who carries it out and in which steps.</param>
    /// <exception cref="RefusedException">The item was not adopted or has its resolution, a text is missing, or a step is wrong.</exception>
    public void Resolve(ResolutionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var item = Find(text.Item);
        new ResolutionRestsOnAnAdoptedItem(text.Item, IsAdopted(item), Record.Resolutions.Any(r => r.Item == text.Item)).Enforce();
        new ResolutionHasSteps(text.Steps.Count).Enforce();
        foreach (var (_, dueOn) in text.Steps)
        {
            new StepIsDueSinceTheMeeting(dueOn, Record.ClosedOn!.Value).Enforce();
        }

        var resolution = new Resolution(
            Record.Resolutions.Count + 1, text.Item, item.Title, Needed(text.Text, TextBounds.Clause, "Text"),
            Needed(text.CarriedOutBy, TextBounds.Line, "CarriedOutBy"),
            [.. text.Steps.Select((s, i) => new ResolutionStep(i + 1, Needed(s.What, TextBounds.Line, "Steps"), s.DueOn))])
        {
            Owner = text.Owner,
            Department = text.Department,
        };
        Record = Record with { Resolutions = [.. Record.Resolutions, resolution] };
    }

    /// <summary>Ends the drawing up: everything adopted has its resolution.</summary>
    /// <returns>
    /// <c>Issued</c>, or <c>NoneIssued</c> where nothing is left to be carried out: the congress adopted nothing, or every
    /// resolution was refused or revoked before the drawing up was over.
    /// </returns>
    /// <exception cref="RefusedException">An adopted item has none.</exception>
    public string FinishResolutions()
    {
        Enforce(ConditionsToFinish());
        return Record.Resolutions.Any(r => r.IsOpen) ? "Issued" : "NoneIssued";
    }

    /// <summary>Enters that resolutions and results were published in the unit.</summary>
    /// <param name="on">The day, between the meeting and today.</param>
    /// <param name="channels">Where.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Published</c>.</returns>
    /// <exception cref="RefusedException">The day is wrong, or the channels are missing.</exception>
    public string Publish(DateOnly on, string channels, ActMoment moment)
    {
        EnforceSinceTheMeeting(on, moment);
        Record = Record with { Publication = new(on, Needed(channels, TextBounds.Line, "Channels")) };
        return "Published";
    }

    /// <summary>Enters that the session was reported to the higher union.</summary>
    /// <param name="on">The day, between the meeting and today.</param>
    /// <param name="to">To whom and how.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Reported</c>.</returns>
    /// <exception cref="RefusedException">The day is wrong, or the text is missing.</exception>
    public string ReportTo(DateOnly on, string to, ActMoment moment)
    {
        EnforceSinceTheMeeting(on, moment);
        Record = Record with { Report = new(on, Needed(to, TextBounds.Line, "To")) };
        return "Reported";
    }

    /// <summary>Enters that a step of a resolution was done, with what shows it.</summary>
    /// <param name="evidence">Which step, when and what shows it.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>CarriedOut</c> with the last step of all resolutions; null before.</returns>
    /// <exception cref="RefusedException">There is no such open step, the day is wrong, or the evidence is missing.</exception>
    public string? CompleteStep(StepEvidence evidence, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var resolution = Record.Resolutions.FirstOrDefault(r => r.Number == evidence.Resolution);
        var step = resolution?.Left.FirstOrDefault(s => s.Number == evidence.Step);
        new StepIsYetToBeDone(evidence.Resolution, evidence.Step, step is not null).Enforce();
        EnforceSinceTheMeeting(evidence.On, moment);
        var done = step! with
        {
            DoneOn = evidence.On, Evidence = Needed(evidence.Evidence, TextBounds.Text, "Evidence"), File = evidence.File,
        };
        var changed = resolution! with { Steps = [.. resolution.Steps.Select(s => s.Number == done.Number ? done : s)] };
        Record = Record with { Resolutions = [.. Record.Resolutions.Select(r => r.Number == changed.Number ? changed : r)] };
        return Record.Resolutions.All(r => !r.IsOpen) ? "CarriedOut" : null;
    }

    /// <summary>Refuses what a department enters of a resolution that it does not carry out.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="department">The department that acts.</param>
    /// <exception cref="RefusedException">Another carries it out, or there is no such resolution.</exception>
    public void EnforceOwner(int resolution, string department) => new DepartmentCarriesTheResolutionOut(
        department, resolution, Record.Resolutions.FirstOrDefault(r => r.Number == resolution)?.Department).Enforce();

    private void EnforceSinceTheMeeting(DateOnly on, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        new DayIsSinceTheMeeting(on, Record.ClosedOn!.Value, moment.Today).Enforce();
    }

    private IReadOnlyList<Rule> ConditionsToFinish() =>
    [
        new EveryAdoptedItemHasItsResolution(Titles(Record.Items.Where(
            item => AsksForResolution(item) && Record.Resolutions.All(r => r.Item != item.Number)))),
    ];

    /// <summary>
    /// Whether an item asks for a resolution. What the congress adopted becomes one; a confirmed decision has the joint meeting's,
    /// a changed resolution is one, a committee is approved with the vote, a decision that the congress refused needs none any
    /// more, and what has no effect leaves nothing to carry out.
    /// </summary>
    /// <param name="item">One of the record's items.</param>
    public bool AsksForResolution(SessionItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return IsAdopted(item) && item is { Confirms: null, Change: null, Committee: null, WithoutEffect: null, Confirmation: not { IsConfirmed: false } };
    }
}
