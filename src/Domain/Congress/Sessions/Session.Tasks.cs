using Domain.Organisations;
using Domain.Procedures;

namespace Domain.Congress.Sessions;

/// <content>Duties that follow from the record: every resolution's own, and what a session still lacks.</content>
public sealed partial class Session
{
    /// <summary>
    /// Each resolution that is not carried out is its owner's, until the last day of its next step, and shows as in danger
    /// weeks before. Between the agreement on the topics and the close of the meeting, an administrative report that was not
    /// heard is the management's and opinions that were not entered are the union's, until the day of the meeting. Before a
    /// joint meeting the management fills in its parts of the report; who is late with a step says why.
    /// </summary>
    public IReadOnlyList<CaseTask> Tasks => Record.CalledOffFor is not null ? []
        : [.. Record.Resolutions.Where(r => r.IsOpen).Select(TaskOf), .. DelayTasks(), .. Lacking()];

    /// <summary>The day on which the congress meets or is to meet: as it is called, else as it was intended when it was opened.</summary>
    public DateOnly? MeetingOn => Call?.PlannedFor ?? Record.IntendedFor;

    private CaseTask TaskOf(Resolution resolution) => new(
        $"resolution-{resolution.Number}", "Congress.CarryOutResolution",
        OwnerOf(resolution), resolution.Left[0].DueOn,
        $"决议{resolution.Number}：{resolution.Title}", resolution.InDangerFrom(Record.WarningWeeks))
    {
        Holder = resolution.Department ?? "",
    };

    private IEnumerable<CaseTask> Lacking()
    {
        if (IsJointMeeting && ReportIsADraft && PartsToFill.Count > 0)
        {
            yield return new("fill-report", "Congress.FillReport", Office.HrDepartment, MeetingOn, "", null);
        }

        if (IsJointMeeting || Record.ClosedOn is not null || Record.Proposals is not [.., { Agreed: true }])
        {
            yield break;
        }

        if (!HasReport)
        {
            yield return new("have-report", "Congress.GiveReport", Office.HrDepartment, MeetingOn, "", null);
        }

        if (!HasOpinions)
        {
            yield return new("have-opinions", "Congress.CollectOpinions", Office.UnionOfficer, MeetingOn, "", null);
        }
    }

    private bool HasReport => Record.Items.Any(i => i is { Kind: SessionItemKind.AdministrativeReport, Heard: not null });

    private bool HasOpinions => Record.Items.Any(i => i.Opinions.Count > 0);
}
