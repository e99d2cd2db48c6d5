namespace Host.Api.Motions;

/// <summary>A text for which similar motions are looked for.</summary>
/// <param name="Text">What is being written; empty finds nothing.</param>
public sealed record SimilarAsked(string? Text);
