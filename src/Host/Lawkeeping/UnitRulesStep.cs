using Host.Persistence.Rows;

namespace Host.Lawkeeping;

/// <summary>One step of a unit's own rules, before it is stored.</summary>
internal sealed record UnitRulesStep(UnitRulesKind Kind, string Content, int? Withdraws = null);
