using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Domain.Bargaining;

/// <summary>
/// The exact text that a congress adopts and that the chief representatives sign, as one deterministic string, and its
/// hash. Format 1, never to be changed once contracts are signed: one line a value, <c>name:length:value</c>, where the
/// length is that of the value in UTF-8 bytes; so no two different contracts have the same text. A test keeps a
/// committed hash.
/// </summary>
public static class ContractText
{
    /// <summary>Characters of a hash: SHA-256 in lower-case hex.</summary>
    public const int HashLength = 64;

    /// <summary>The canonical text of all contracts of a case.</summary>
    /// <param name="record">The case: its kind, parties and contracts with their agreed clauses in order.</param>
    /// <param name="annexHashes">SHA-256, lower-case hex, of every annex that a contract names.</param>
    /// <exception cref="ArgumentException">An annex's hash was not given.</exception>
    /// <remarks>
    /// Line ends inside a clause count as they are stored. A clause that is not agreed is left out: while the draft is
    /// open the text is a preview, and a closed draft has none.
    /// </remarks>
    public static string Canonical(CaseRecord record, IReadOnlyDictionary<FileId, string> annexHashes)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(annexHashes);
        var text = new StringBuilder();
        Line(text, "contract-text", "1");
        foreach (var party in record.Parties)
        {
            Line(text, party.Side == Side.Worker ? "worker-side" : "employer-side", party.Name);
        }

        foreach (var contract in record.Contracts)
        {
            Append(text, contract, annexHashes);
        }

        return text.ToString();
    }

    /// <summary>SHA-256 of <see cref="Canonical"/> in UTF-8: 64 lower-case hex digits.</summary>
    /// <param name="record">The case.</param>
    /// <param name="annexHashes">SHA-256, lower-case hex, of every annex that a contract names.</param>
    public static string Hash(CaseRecord record, IReadOnlyDictionary<FileId, string> annexHashes) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(record, annexHashes))));

    private static void Append(StringBuilder text, Contract contract, IReadOnlyDictionary<FileId, string> annexHashes)
    {
        Line(text, "contract", contract.Kind == ContractKind.WageAgreement ? "wage-agreement" : "collective-contract");
        Line(text, "title", contract.Title);
        Line(text, "from", contract.Term is { } from ? RuleText.Iso(from.From) : "");
        Line(text, "to", contract.Term is { } to ? RuleText.Iso(to.To) : "");
        foreach (var clause in contract.Clauses.OrderBy(clause => clause.Number).Where(clause => clause.AgreedText is not null))
        {
            Line(text, "clause", clause.Number.ToString(CultureInfo.InvariantCulture));
            Line(text, "topic", ((int)clause.Topic).ToString(CultureInfo.InvariantCulture));
            Line(text, "clause-title", clause.Title);
            Line(text, "clause-text", clause.AgreedText!);
        }

        foreach (var annex in contract.Annexes)
        {
            Line(text, "annex", annexHashes.TryGetValue(annex, out var hash)
                ? hash
                : throw new ArgumentException($"No hash was given for annex {annex}.", nameof(annexHashes)));
        }
    }

    private static void Line(StringBuilder text, string name, string value) => text
        .Append(name).Append(':')
        .Append(Encoding.UTF8.GetByteCount(value).ToString(CultureInfo.InvariantCulture)).Append(':')
        .Append(value).Append('\n');
}
