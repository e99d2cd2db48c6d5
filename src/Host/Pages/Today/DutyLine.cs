using Domain;
using Domain.Organisations;

namespace Host.Pages.Today;

/// <summary>What the store gives for one line.</summary>
internal sealed record DutyLine(
    CaseId Case, string Number, string Title, string Type, UnitId Unit, Office Office, DateOnly? Due, DateOnly? Opens, string? RuleId,
    bool Provisional);
