using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Records the day on which the caller’s own list of representatives was published in the unit (北京市集体合同条例 Art 11).</summary>
[Act("publish-representatives", "登记代表名单公布", "Record the publication of the list")]
[During("Bargaining.AppointWorkerRepresentatives", "Bargaining.AppointEmployerRepresentatives", "Bargaining.ProvideInformation", "Bargaining.Negotiate")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record PublishRepresentatives : CaseAct
{
    [Label("公布日期", "Day of publication")]
    public required DateOnly PublishedOn { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<PublishRepresentatives>(context, writer)
    {
        protected override string? Perform(BargainingCase bargaining, PublishRepresentatives act, ActMoment moment)
        {
            bargaining.PublishRepresentatives(moment.OwnSide, act.PublishedOn, moment);
            return null;
        }
    }
}
