using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Appoints the worker side’s representatives with their chief (集体合同规定 Art 19-20).</summary>
[Act("appoint-worker-representatives", "产生职工方协商代表", "Appoint the worker representatives")]
[During("Bargaining.AppointWorkerRepresentatives")]
[By(Office.UnionOfficer)]
public sealed record AppointWorkerRepresentatives : CaseAct
{
    [Label("协商代表", "Representatives", Hint = "双方人数对等，各确定一名首席代表", HintEn = "Equal numbers on both sides, one chief each"), Required, MinLength(1), MaxLength(RepresentativeLine.Most)]
    public required IReadOnlyList<RepresentativeLine> Members { get; init; }

    [Label("名单公布日期", "Day the list was published", Hint = "尚未公布的留空，公布后另行登记", HintEn = "Empty while it is not published; record it later")]
    public DateOnly? PublishedOn { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AppointWorkerRepresentatives>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, AppointWorkerRepresentatives act, ActMoment moment) =>
            bargaining.AppointRepresentatives(
                Side.Worker, [.. act.Members.Select(m => m.ToRepresentative())], act.PublishedOn, moment);
    }
}
