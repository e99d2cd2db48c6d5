using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Hands over the information that the bargaining needs (集体合同规定 Art 33; 工资集体协商试行办法 Art 18).</summary>
[Act("provide-information", "提供协商资料", "Provide the information")]
[During("Bargaining.ProvideInformation")]
[By(Office.HrDepartment)]
public sealed record ProvideInformation : CaseAct
{
    [Label("资料说明", "What is handed over", Lines = 5), Required, StringLength(TextBounds.Text)]
    public required string Summary { get; init; }

    [Label("资料文件", "Papers")]
    public IReadOnlyList<FileId> Files { get; init; } = [];

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ProvideInformation>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, ProvideInformation act, ActMoment moment) =>
            bargaining.ProvideInformation(act.Summary, act.Files, moment);
    }
}
