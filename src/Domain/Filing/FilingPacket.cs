namespace Domain.Filing;

/// <summary>One submission of the signed contract to the authority (集体合同规定 Art 42) and what became of it.</summary>
/// <param name="SubmittedOn">The day the employer handed it in.</param>
/// <param name="Copies">Paper copies; three by the national rule (CC-37).</param>
/// <param name="Explanation">The explanation that goes with it (说明).</param>
/// <param name="Contents">The papers in it, by kind, as the place's checklist asks.</param>
/// <param name="Receipt">The clerk's receipt; null until registered.</param>
/// <param name="Corrections">What the clerk asked to have mended, oldest first.</param>
/// <param name="Opinion">The written review opinion; null where the days ran out without one.</param>
public sealed record FilingPacket(
    DateOnly SubmittedOn, int Copies, string Explanation, IReadOnlyList<PacketPaper> Contents, Receipt? Receipt,
    IReadOnlyList<CorrectionRequest> Corrections, ReviewOpinion? Opinion);
