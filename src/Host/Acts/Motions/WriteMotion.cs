using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Changes the draft of a motion, as often as wanted until it is moved.</summary>
[Act("write-motion", "修改提案", "Change the draft")]
[During("Motions.Write")]
[By(Office.Representative, Office.UnionOfficer)]
public sealed record WriteMotion : CaseAct
{
    [Label("类别", "Topic")]
    public required MotionTopic Topic { get; init; }

    [Label("案由", "Matter", Hint = "一事一案，一句话写明", HintEn = "One matter, in one line"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("理由", "Reasons", Lines = 6, Hint = "可以先保存，提出前补齐", HintEn = "May be completed until it is moved"), StringLength(TextBounds.Text)]
    public string Reasons { get; init; } = "";

    [Label("建议措施", "Measures proposed", Lines = 6), StringLength(TextBounds.Text)]
    public string Measures { get; init; } = "";

    [Label("补充附件", "Further files", Hint = "已有的附件保留；照片、PDF、Word、Excel等，每个不超过20 MB", HintEn = "Those that are there stay"), MaxLength(Motion.MostFiles)]
    public IReadOnlyList<FileId> Attachments { get; init; } = [];

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<WriteMotion>(context, writer)
    {
        protected override string? Perform(Motion aggregate, WriteMotion act, ActMoment moment)
        {
            MoverOf(aggregate, null);
            aggregate.Write(new MotionText(act.Topic, act.Title, act.Reasons, act.Measures));
            aggregate.Attach(act.Attachments);
            return null;
        }
    }
}
