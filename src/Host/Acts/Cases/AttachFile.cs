using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Organisations;
using Domain.Procedures;
using Host.Files;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Acts.Cases;

/// <summary>Puts a file that was just received into the case: for all parties, or for the caller's own side only.</summary>
[Act("attach-file", "上传材料", "Attach a file")]
[By(Office.UnionOfficer, Office.HrDepartment, Office.FilingClerk)]
[WithoutForm]
public sealed record AttachFile : CaseAct
{
    /// <summary>The name made harmless (<see cref="SafeName"/>).</summary>
    [Required, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hex; they lie in the data folder under it.</summary>
    [Required, StringLength(64, MinimumLength = 64)]
    public required string Sha256 { get; init; }

    /// <summary>Bytes; at most <see cref="FileStore.LargestFile"/>.</summary>
    [Range(1, FileStore.LargestFile)]
    public required long Size { get; init; }

    public required FileId File { get; init; }

    public bool OwnSideOnly { get; init; }

    /// <summary>The file as the case keeps it.</summary>
    /// <param name="onlyFor">The one side that may see it; null for all parties.</param>
    /// <param name="by">The title of the office that sent it.</param>
    /// <param name="at">When.</param>
    internal FileRow ToRow(Side? onlyFor, string by, DateTimeOffset at) => new()
    {
        Id = File,
        Case = Case,
        Name = Name,
        ContentType = FileKinds.ContentTypeOf(Name),
        Size = Size,
        Sha256 = Sha256,
        OnlyFor = onlyFor,
        UploadedBy = by,
        At = at,
    };

    internal sealed class Handler(ActContext context, CaseWriter writer, Store store) : CaseActHandler<AttachFile, ICaseAggregate>(context, writer)
    {
        protected override string? Perform(ICaseAggregate aggregate, AttachFile act, ActMoment moment)
        {
            var side = Sides.Of(moment.By.Office);
            new OwnSideHasAMember(act.OwnSideOnly, side).Enforce();
            Context.OnlyFor = act.OwnSideOnly ? side : null;
            store.Files.Add(act.ToRow(Context.OnlyFor, moment.By.Title, moment.At));
            return null;
        }
    }
}
