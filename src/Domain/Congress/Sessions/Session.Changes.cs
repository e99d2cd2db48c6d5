using Domain.Bargaining;
using Domain.Congress.Rules;
using Domain.Law;

namespace Domain.Congress.Sessions;

/// <content>Earlier resolutions before the congress: only it may change one.</content>
public sealed partial class Session
{
    /// <summary>Puts the change or the revocation of an earlier resolution on the list.</summary>
    /// <param name="title">The item's title.</param>
    /// <param name="change">How the resolution would read.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// It is a joint meeting, which changes no resolution (企业民主管理规定 Art 21), a text is missing, or a step lies in the past.
    /// </exception>
    public void AddResolutionChange(string title, ResolutionChange change, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(moment);
        new OnlyTheCongressChangesAResolution(change.Resolution, !IsJointMeeting, Cite(Matters.CongressResolutions, moment.Today)).Enforce();
        foreach (var step in change.Steps)
        {
            new StepIsDueSinceTheMeeting(step.DueOn, moment.Today).Enforce();
        }

        var kept = change.Revokes ? change with { Text = "", CarriedOutBy = "" } : change with
        {
            Text = Needed(change.Text, TextBounds.Clause, "Text"),
            CarriedOutBy = Needed(change.CarriedOutBy, TextBounds.Line, "CarriedOutBy"),
            Steps = [.. change.Steps.Select(s => s with { What = Needed(s.What, TextBounds.Line, "Steps") })],
        };
        Append(new(Record.Items.Count + 1, SessionItemKind.ResolutionChange, Needed(title, TextBounds.Line, "Title"), "", null) { Change = kept });
    }

    /// <summary>
    /// Changes a resolution of this session as a later session decided: steps that are done stay, the others give way to the
    /// new ones. Revoked, it ends.
    /// </summary>
    /// <param name="later">The later session, whose item was adopted.</param>
    /// <param name="item">The item there.</param>
    /// <param name="on">The day of the decision.</param>
    /// <returns><c>CarriedOut</c> where nothing of the resolutions is left with it; null else.</returns>
    /// <exception cref="RefusedException">The congress has not decided so (Art 21), or the resolution is not being carried out.</exception>
    public string? ChangeResolution(Session later, int item, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(later);
        var decided = later.Record.Items.FirstOrDefault(i => i.Number == item && i.Stands);
        var isDecided = decided?.Change is { } named && named.Session == Id && later.IsAdopted(decided)
            && Record.Resolutions.All(r => r.Revisions.All(v => (v.Session, v.Item) != (later.Id, item)));
        new OnlyTheCongressChangesAResolution(decided?.Change?.Resolution ?? 0, isDecided, Cite(Matters.CongressResolutions, on)).Enforce();
        var change = decided!.Change!;
        var resolution = Record.Resolutions.FirstOrDefault(r => r.Number == change.Resolution);
        new ResolutionIsBeingCarriedOut(change.Resolution, resolution is { IsOpen: true }).Enforce();
        var revised = resolution! with
        {
            Revisions = [.. resolution!.Revisions, new(later.Id, item, on, resolution.Text)],
        };
        Record = Record with { Resolutions = [.. Record.Resolutions.Select(r => r.Number == revised.Number ? Changed(revised, change) : r)] };
        return change.Revokes ? End(r => r.Number == revised.Number, new(on, ResolutionEndReason.Revoked)) : null;
    }

    private static Resolution Changed(Resolution resolution, ResolutionChange change)
    {
        if (change.Revokes)
        {
            return resolution;
        }

        var done = resolution.Steps.Where(s => s.DoneOn is not null).ToList();
        var last = resolution.Steps.Max(s => s.Number);
        return resolution with
        {
            Text = change.Text, CarriedOutBy = change.CarriedOutBy, Department = change.Department,
            Steps = [.. done, .. change.Steps.Select((s, i) => new ResolutionStep(last + i + 1, s.What, s.DueOn))],
        };
    }
}
