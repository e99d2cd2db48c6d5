using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Filing;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Filing;

/// <summary>The employer files the signed contract (集体合同规定 Art 42; 工资集体协商试行办法 Art 21).</summary>
[Act("submit-packet", "报送备案", "File the contract")]
[During("Filing.SubmitPacket")]
[By(Office.HrDepartment)]
public sealed record SubmitPacket : CaseAct
{
    [Label("合同文本份数", "Copies"), Range(1, 100)]
    public required int Copies { get; init; }

    [Label("报送材料", "Papers in the packet"), Required, MinLength(1)]
    public required IReadOnlyList<PacketPaper> Contents { get; init; }

    [Label("说明", "Explanation", Lines = 5, Hint = "工资协议应当附具说明", HintEn = "Needed for a wage agreement")]
    [StringLength(TextBounds.Text)]
    public string Explanation { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<SubmitPacket>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, SubmitPacket act, ActMoment moment) =>
            bargaining.SubmitPacket(new PacketDraft(act.Copies, act.Explanation, act.Contents), moment);
    }
}
