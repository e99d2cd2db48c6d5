using Domain;

namespace Host.Lawkeeping;

/// <summary>A stored change that a newer program's packs leave no room for: it is named to the administrator, and does not stop the start.</summary>
internal sealed record SetAsideChange(int Version, string Subject, IReadOnlyList<Fault> Faults);
