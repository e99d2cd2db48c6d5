namespace Domain.Filing;

/// <summary>What the clerk asks the employer to mend in a packet (补正).</summary>
/// <param name="AskedOn">The day.</param>
/// <param name="Missing">What is missing or wrong.</param>
/// <param name="CorrectedOn">The day it was mended; null until then.</param>
public sealed record CorrectionRequest(DateOnly AskedOn, string Missing, DateOnly? CorrectedOn);
