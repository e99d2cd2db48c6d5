using Domain;
using Workflows.Catalogue;

namespace Host.Pages.Deadlines;

/// <summary>Where it stands why the last day of a case's duty is the last.</summary>
internal static class DutyAddress
{
    public static string Of(CaseId id, ActivityType activity) => $"/cases/{id}/deadlines/{activity.Type}";
}
