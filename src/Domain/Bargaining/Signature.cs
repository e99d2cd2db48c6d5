namespace Domain.Bargaining;

/// <summary>A chief representative's signature (集体合同规定 Art 37), bound to the exact text.</summary>
/// <param name="Side">The side signed for.</param>
/// <param name="Name">The chief's name as in the delegation.</param>
/// <param name="By">The account that entered its password for this signature.</param>
/// <param name="At">The instant.</param>
/// <param name="TextHash">SHA-256, lower-case hex, of the contract's canonical text with its annexes.</param>
/// <param name="Scan">A scan of the sealed paper copy, if attached.</param>
public sealed record Signature(Side Side, string Name, AccountId By, DateTimeOffset At, string TextHash, FileId? Scan);
