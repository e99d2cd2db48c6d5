using System.ComponentModel.DataAnnotations;
using Domain.Motions.Import;
using Domain.Organisations;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Motions;

/// <summary>Takes one motion over from an earlier register, after its file was previewed and confirmed; once, however often it is sent.</summary>
[Act("import-motion", "导入往年提案", "Import an earlier motion")]
[By(Office.UnionOfficer, Office.Administrator)]
[WithoutForm]
public sealed record ImportMotion : Act
{
    /// <summary>The union whose register it is.</summary>
    public required UnitId Union { get; init; }

    /// <summary>What its row says.</summary>
    public required ImportedMotion Motion { get; init; }

    /// <summary>The file's name.</summary>
    [Required, StringLength(200)]
    public required string File { get; init; }

    /// <summary>SHA-256 of the file, lower-case hex.</summary>
    [Required, StringLength(64, MinimumLength = 64)]
    public required string Sha256 { get; init; }

    /// <summary>The row, as the sheet counts.</summary>
    [Range(1, int.MaxValue)]
    public required int Row { get; init; }

    internal sealed class Handler(MotionImporter importer) : IRequestHandler<ImportMotion, ActReceipt>
    {
        public Task<ActReceipt> Handle(ImportMotion request, CancellationToken cancellationToken) => importer.ImportAsync(request, cancellationToken);
    }
}
