using Domain;
using Domain.Bargaining;
using Host.Files;
using Host.Persistence;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Carries out an act that binds the exact text: the annexes' hashes are read first.</summary>
internal abstract class TextActHandler<TAct>(ActContext context, CaseWriter writer, Store store)
    : CaseActHandler<TAct>(context, writer)
    where TAct : CaseAct
{
    /// <summary>SHA-256 of every annex of the case's contracts as stored now.</summary>
    protected IReadOnlyDictionary<FileId, string> AnnexHashes { get; private set; } = new Dictionary<FileId, string>();

    protected override async Task<string?> PerformAsync(
        BargainingCase bargaining, TAct act, ActMoment moment, CancellationToken cancellationToken)
    {
        AnnexHashes = await CaseFiles.HashesAsync(
            store, bargaining.Id, [.. bargaining.Record.Contracts.SelectMany(c => c.Annexes)], cancellationToken);
        return Perform(bargaining, act, moment);
    }
}
