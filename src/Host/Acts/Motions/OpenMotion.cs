using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;
using MediatR;

namespace Host.Acts.Motions;

/// <summary>Begins a motion: a representative alone, several jointly or a delegation by its head; or the union, from paper.</summary>
[Act("open-motion", "撰写提案", "Write a motion")]
[By(Office.Representative, Office.UnionOfficer)]
public sealed record OpenMotion : Act
{
    [Label("类别", "Topic")]
    public required MotionTopic Topic { get; init; }

    [Label("案由", "Matter", Hint = "一事一案，一句话写明，如“关于改善夜班班车的提案”", HintEn = "One matter, in one line"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("理由", "Reasons", Lines = 6), StringLength(TextBounds.Text)]
    public string Reasons { get; init; } = "";

    [Label("建议措施", "Measures proposed", Lines = 6), StringLength(TextBounds.Text)]
    public string Measures { get; init; } = "";

    [Label("附件", "Files", Hint = "照片、PDF、Word、Excel等，每个不超过20 MB，最多20个", HintEn = "Pictures, PDF, Word, Excel; at most 20 files of 20 MB"), MaxLength(Motion.MostFiles)]
    public IReadOnlyList<FileId> Attachments { get; init; } = [];

    [Label("联名提案人", "Joint movers", Hint = "除本人以外共同提出的职工代表；没有的不选", HintEn = "Those who move it with you"), MaxLength(500)]
    public IReadOnlyList<RepresentativeId> JointMovers { get; init; } = [];

    [Label("以代表团名义提出", "In the delegation’s name", Hint = "仅代表团（组）长可以选择，不需要附议", HintEn = "By its head alone; needs no seconders")]
    public bool ForDelegation { get; init; }

    [Label("提案人", "Mover", Hint = "仅工会登记书面提案时选择", HintEn = "Only where the union enters it from paper")]
    public RepresentativeId? OnBehalfOf { get; init; }

    internal sealed class Handler(MotionOpener opener) : IRequestHandler<OpenMotion, ActReceipt>
    {
        public Task<ActReceipt> Handle(OpenMotion request, CancellationToken cancellationToken) => opener.OpenAsync(request, cancellationToken);
    }
}
