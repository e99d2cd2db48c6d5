using Host.Persistence.Rows;

namespace Host.Lawkeeping;

/// <summary>A duty that a proposed law would move.</summary>
internal sealed record TriedMove(DutyRow Duty, DutyDay From, DutyDay To);
