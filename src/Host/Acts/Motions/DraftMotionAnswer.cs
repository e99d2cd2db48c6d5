using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>The lead department drafts the answer or changes its draft; signatures on an earlier draft are void then.</summary>
[Act("draft-motion-answer", "拟写答复", "Draft the answer")]
[During("Motions.Handle")]
[By(Office.Department, Office.HrDepartment)]
public sealed record DraftMotionAnswer : CaseAct
{
    [Label("办理结果", "Grade")]
    public required AnswerGrade Grade { get; init; }

    [Label("答复内容", "Answer", Lines = 8), StringLength(TextBounds.Clause)]
    public string Text { get; init; } = "";

    [Label("计划完成日期", "Planned for", Hint = "B类填写", HintEn = "Of a B")]
    public DateOnly? PlannedFor { get; init; }

    [Label("暂时不能解决的原因", "Why not", Lines = 3, Hint = "C类填写", HintEn = "Of a C"), StringLength(TextBounds.Reason)]
    public string Reason { get; init; } = "";

    [Label("附件", "Files", Hint = "已有的附件保留；照片、PDF、Word、Excel等，每个不超过20 MB", HintEn = "Those that are there stay"), MaxLength(Motion.MostFiles)]
    public IReadOnlyList<FileId> Attachments { get; init; } = [];

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<DraftMotionAnswer>(context, writer)
    {
        protected override string? Perform(Motion aggregate, DraftMotionAnswer act, ActMoment moment)
        {
            EnforceLead(aggregate);
            aggregate.DraftAnswer(new AnswerText(act.Text, act.Grade, act.PlannedFor, act.Reason), moment);
            aggregate.AttachToAnswer(act.Attachments);
            return null;
        }
    }
}
