namespace Domain.Congress.Sessions;

/// <summary>Where a thing itself is found on a session's page.</summary>
/// <param name="Anchor">The part of the page, such as <c>item-1</c>.</param>
/// <param name="Title">What stands there.</param>
public sealed record HavePointer(string Anchor, Words Title);
