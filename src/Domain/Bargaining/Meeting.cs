namespace Domain.Bargaining;

/// <summary>One bargaining meeting (协商会议, 集体合同规定 Art 33-34).</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="HeldOn">The day.</param>
/// <param name="Place">The place.</param>
/// <param name="Chair">The side whose chief chaired; the two alternate (Art 34).</param>
/// <param name="Recorder">The neutral recorder, who is no representative (Art 33(5)).</param>
/// <param name="Present">Who of both sides was there, by name.</param>
/// <param name="Minutes">The minutes.</param>
public sealed record Meeting(
    int Number, DateOnly HeldOn, string Place, Side Chair, string Recorder, IReadOnlyList<string> Present, string Minutes);
