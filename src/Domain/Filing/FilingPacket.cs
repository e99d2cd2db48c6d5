using System.Text.Json.Serialization;
using Domain.Bargaining;

namespace Domain.Filing;

/// <summary>One submission of the signed contract to the authority (集体合同规定 Art 42) and what became of it.</summary>
/// <param name="SubmittedOn">The day the employer handed it in.</param>
/// <param name="LastDay">The last day to file, inclusive, by the rules in force on the day of the signing; null where no rule names one.</param>
/// <param name="Copies">Paper copies; three by the national rule (CC-37).</param>
/// <param name="Explanation">The explanation that goes with it (说明).</param>
/// <param name="Contents">The papers in it, by kind, as the place's checklist asks.</param>
/// <param name="Signatures">The signatures on the text that was filed; kept when an objection reopens the text.</param>
public sealed record FilingPacket(
    DateOnly SubmittedOn, DateOnly? LastDay, int Copies, string Explanation, IReadOnlyList<PacketPaper> Contents,
    IReadOnlyList<Signature> Signatures)
{
    /// <summary>The clerk's receipt; null until registered, and again after a request to correct.</summary>
    public Receipt? Receipt { get; init; }

    /// <summary>What the clerk asked to have mended, oldest first.</summary>
    public IReadOnlyList<CorrectionRequest> Corrections { get; init => field = value ?? []; } = [];

    /// <summary>The written review opinion; null where the days ran out without one.</summary>
    public ReviewOpinion? Opinion { get; init; }

    /// <summary>The day the contract in this packet took effect; null until then.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>True where it was filed after the last day. The law still wants it filed, so this is recorded, not refused.</summary>
    [JsonIgnore]
    public bool IsLate => LastDay is { } last && SubmittedOn > last;

    /// <summary>True while the authority has it or is to have it: neither objected to nor in effect.</summary>
    [JsonIgnore]
    public bool IsOpen => Opinion is not { Objects: true } && EffectiveOn is null;

    /// <summary>The request to correct that is not yet answered; null where there is none.</summary>
    [JsonIgnore]
    public CorrectionRequest? OpenCorrection => Corrections is [.., { CorrectedOn: null } last] ? last : null;
}
