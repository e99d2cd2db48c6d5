using Domain;
using Domain.Law;
using Domain.Procedures;
using Host.Persistence.Rows;

namespace Host.Lawkeeping;

/// <summary>An open duty with what decides its rule.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Scope">For whom the rules of its case are looked for.</param>
/// <param name="Employer">The employer of its case, whose own rules hold in it.</param>
/// <param name="Family">What the case is about.</param>
internal sealed record PlacedDuty(DutyRow Duty, RuleScope Scope, UnitId Employer, ProcedureFamily Family);
