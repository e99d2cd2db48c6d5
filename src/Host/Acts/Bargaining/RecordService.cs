using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Records how and when the offer reached the other side; the days to reply run from that day (集体合同规定 Art 32(2)).</summary>
[Act("record-service", "登记送达", "Record the service")]
[During("Bargaining.ServeOffer")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record RecordService : CaseAct
{
    [Label("送达方式", "How it was served")]
    public required ServiceChannel How { get; init; }

    [Label("收到日期", "Day of receipt", Hint = "答复期限自收到的次日起计算", HintEn = "The days to reply are counted from the day after")]
    public required DateOnly ReceivedOn { get; init; }

    [Label("签收单位或者人员", "Received by"), Required, StringLength(TextBounds.Line)]
    public required string ReceivedBy { get; init; }

    [Label("送达凭证", "Evidence of service", Hint = "签收单、邮寄凭证或者电子回执", HintEn = "The receipt, the postal slip or the electronic acknowledgement")]
    public IReadOnlyList<FileId> Evidence { get; init; } = [];

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<RecordService>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, RecordService act, ActMoment moment) =>
            bargaining.RecordService(new Service(act.How, act.ReceivedOn, act.ReceivedBy, act.Evidence), moment);
    }
}
