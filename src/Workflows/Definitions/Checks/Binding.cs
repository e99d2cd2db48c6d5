namespace Workflows.Definitions.Checks;

/// <summary>Something that a procedure must see through once it came about.</summary>
/// <param name="What">What came about, as a fault names it.</param>
/// <param name="By">The passage by which it does.</param>
/// <param name="Kept">The passage without which no end may be reached from there.</param>
/// <param name="Article">The article that demands it.</param>
internal sealed record Binding(string What, Passage By, Passage Kept, string Article);
