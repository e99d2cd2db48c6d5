namespace Domain.Congress.Sessions;

/// <summary>One item's place in the agenda.</summary>
/// <param name="Item">The item.</param>
/// <param name="Minutes">How long it is to take, at least 1.</param>
public sealed record AgendaSlot(int Item, int Minutes);
