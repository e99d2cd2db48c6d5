using Domain;
using Domain.Organisations;

namespace Host.Pages.Law;

/// <summary>One deadline that moves or has moved: whose it is, from when and to when. Of the case only its number.</summary>
/// <param name="Case">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="Activity">What is to be done by then.</param>
/// <param name="Unit">Whose duty it is.</param>
/// <param name="Office">In which office.</param>
/// <param name="From">The last day before; null where there was none.</param>
/// <param name="To">The last day now; null where there is none.</param>
/// <param name="FromOpens">The first day of a window before.</param>
/// <param name="ToOpens">The first day of a window now.</param>
/// <param name="Rule">The row that gives the last day now.</param>
public sealed record MovedDuty(
    CaseId Case, string Number, Words Activity, string Unit, Office Office,
    DateOnly? From, DateOnly? To, DateOnly? FromOpens, DateOnly? ToOpens, string? Rule);
