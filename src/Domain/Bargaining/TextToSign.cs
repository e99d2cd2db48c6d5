namespace Domain.Bargaining;

/// <summary>What a chief representative signs.</summary>
/// <param name="SeenHash">The hash of the text that the signer's page showed (<see cref="ContractText.Hash"/>).</param>
/// <param name="AnnexHashes">SHA-256, lower-case hex, of every annex as stored now.</param>
/// <param name="Scan">A scan of the sealed paper copy; null where none is attached.</param>
public sealed record TextToSign(string SeenHash, IReadOnlyDictionary<FileId, string> AnnexHashes, FileId? Scan);
