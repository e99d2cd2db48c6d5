using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Filing;

/// <summary>The employer mends the packet and hands it in again.</summary>
[Act("correct-packet", "补正材料", "Correct the packet")]
[During("Filing.CorrectPacket")]
[By(Office.HrDepartment)]
public sealed record CorrectPacket : CaseAct
{
    [Label("补正情况", "What was mended", Lines = 4), StringLength(TextBounds.Reason)]
    public string Remarks { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<CorrectPacket>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, CorrectPacket act, ActMoment moment) =>
            bargaining.CorrectPacket(act.Remarks, moment);
    }
}
