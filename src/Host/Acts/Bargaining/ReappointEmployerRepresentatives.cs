using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Names the employer side’s representatives anew before the first meeting (集体合同规定 Art 19(2)).</summary>
[Act("reappoint-employer-representatives", "重新指派企业方协商代表", "Name the employer representatives anew")]
[During("Bargaining.AppointWorkerRepresentatives", "Bargaining.ProvideInformation", "Bargaining.Negotiate")]
[By(Office.HrDepartment)]
public sealed record ReappointEmployerRepresentatives : CaseAct
{
    [Label("协商代表", "Representatives", Hint = "首次会议之前可以重新确定；双方人数应当对等", HintEn = "Before the first meeting; both sides need equal numbers"), Required, MinLength(1), MaxLength(RepresentativeLine.Most)]
    public required IReadOnlyList<RepresentativeLine> Members { get; init; }

    [Label("名单公布日期", "Day the list was published", Hint = "变动后的名单应当重新公布；尚未公布的留空，公布后另行登记", HintEn = "The new list is published again; empty while it is not")]
    public DateOnly? PublishedOn { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ReappointEmployerRepresentatives>(context, writer)
    {
        protected override string? Perform(BargainingCase bargaining, ReappointEmployerRepresentatives act, ActMoment moment)
        {
            bargaining.ReappointRepresentatives(
                Side.Employer, [.. act.Members.Select(m => m.ToRepresentative())], act.PublishedOn, moment);
            return null;
        }
    }
}
