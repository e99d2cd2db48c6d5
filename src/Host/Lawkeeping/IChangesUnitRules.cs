namespace Host.Lawkeeping;

/// <summary>An act after which a unit's own rules are others; this host takes them over at once.</summary>
internal interface IChangesUnitRules;
