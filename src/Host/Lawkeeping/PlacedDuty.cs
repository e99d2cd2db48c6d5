using Domain;
using Domain.Procedures;
using Host.Persistence.Rows;

namespace Host.Lawkeeping;

/// <summary>An open duty with what decides its rule.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Place">The place of its case.</param>
/// <param name="Kind">The kind of contract of its case; null where the case is not about one.</param>
/// <param name="Family">What the case is about.</param>
internal sealed record PlacedDuty(DutyRow Duty, string Place, ContractKind? Kind, ProcedureFamily Family);
