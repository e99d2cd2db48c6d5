namespace Domain.Filing;

/// <summary>What the clerk asks the employer to mend in a packet (补正). The review's days stop; a new receipt starts them anew.</summary>
/// <param name="AskedOn">The day.</param>
/// <param name="Missing">What is missing or wrong.</param>
/// <param name="CorrectedOn">The day it was mended; null until then.</param>
/// <param name="Returned">The receipt that lost its effect by this request.</param>
/// <param name="Remarks">What the employer says was mended; empty until then.</param>
public sealed record CorrectionRequest(
    DateOnly AskedOn, string Missing, DateOnly? CorrectedOn, Receipt Returned, string Remarks = "");
