using Domain;
using Domain.Organisations;

namespace Host.Pages.Today;

/// <summary>What the store gives for one line.</summary>
internal sealed record DutyLine(
    CaseId Case, string Number, string Title, string Type, UnitId Unit, Office Office, DateOnly? Due, DateOnly? Opens, string? RuleId,
    bool Provisional)
{
    /// <summary>What a task is about; null of an activity.</summary>
    public string? Subject { get; init; }

    /// <summary>The first day on which it shows as in danger; null where it never does.</summary>
    public DateOnly? WarnsFrom { get; init; }
}
