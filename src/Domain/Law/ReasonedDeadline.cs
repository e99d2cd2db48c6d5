using Domain.Calendar;

namespace Domain.Law;

/// <summary>A last day with the rule it comes from and the rules that gave way to that one.</summary>
/// <param name="Deadline">The last day, with the days counted and skipped.</param>
/// <param name="Row">The rule.</param>
/// <param name="GaveWay">The rules in force that gave way to it.</param>
public sealed record ReasonedDeadline(Deadline Deadline, RuleRow Row, IReadOnlyList<RuleRow> GaveWay);
