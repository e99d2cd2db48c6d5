using Domain;

namespace Host.Pages.Law;

/// <summary>Something about the law that an administrator must see to.</summary>
/// <param name="Text">What runs out, and when.</param>
/// <param name="Address">Where it is seen to.</param>
/// <param name="Way">What is done there.</param>
public sealed record LawAlarm(Words Text, string Address, Words Way);
