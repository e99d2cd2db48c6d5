namespace Domain.Bargaining;

/// <summary>What is recorded of a meeting.</summary>
/// <param name="HeldOn">The day.</param>
/// <param name="Place">The place.</param>
/// <param name="Chair">The side whose chief chaired.</param>
/// <param name="Recorder">The neutral recorder.</param>
/// <param name="Present">Who was there, by name.</param>
/// <param name="Minutes">The minutes.</param>
public sealed record MeetingReport(
    DateOnly HeldOn, string Place, Side Chair, string Recorder, IReadOnlyList<string> Present, string Minutes);
