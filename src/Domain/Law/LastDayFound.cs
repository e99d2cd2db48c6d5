namespace Domain.Law;

/// <summary>A last day, with everything that it rests on.</summary>
/// <param name="Reasoned">The last day, the days counted and skipped, the row and the rows that gave way to it.</param>
/// <param name="Prevailing">
/// Only where a row was asked for by its id: the row that decides the matter there instead of it. Null where the row asked
/// for decides itself, and always for a general name.
/// </param>
public sealed record LastDayFound(ReasonedDeadline Reasoned, RuleRow? Prevailing = null) : LastDayAnswer;
