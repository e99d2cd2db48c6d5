namespace Domain.Congress.Sessions;

/// <summary>One of the 六有 of a congress: what a session must have to be one.</summary>
/// <param name="Title">Such as 有明确议题.</param>
/// <param name="IsThere">Whether the record has it.</param>
/// <param name="Fact">The thing itself in few words, or what is missing.</param>
/// <param name="At">Where the thing itself is found.</param>
/// <param name="Duty">Whose duty it is while it is missing; null once it is there.</param>
public sealed record SixHave(Words Title, bool IsThere, Words Fact, IReadOnlyList<HavePointer> At, HaveDuty? Duty);
