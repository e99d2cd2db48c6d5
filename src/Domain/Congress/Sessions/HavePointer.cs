namespace Domain.Congress.Sessions;

/// <summary>Where a thing itself is found: on a session's page, or in the register of motions.</summary>
/// <param name="Anchor">The part of the page, such as <c>item-1</c>.</param>
/// <param name="Title">What stands there.</param>
public sealed record HavePointer(string Anchor, Words Title)
{
    /// <summary>The register of motions, which is no part of the session's page.</summary>
    public static HavePointer Motions { get; } = new("motions", new("提案登记册", "The register of motions"));
}
