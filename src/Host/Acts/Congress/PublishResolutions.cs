using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that resolutions and results were published in the unit.</summary>
[Act("publish-resolutions", "公布决议", "Publish the resolutions")]
[During("Congress.PublishResolutions")]
[By(Office.UnionOfficer)]
public sealed record PublishResolutions : CaseAct
{
    [Label("公布日期", "Published on")]
    public required DateOnly On { get; init; }

    [Label("公布渠道", "Channels", Hint = "如公告栏、内部网站、班组会", HintEn = "Such as the notice board or the intranet"), Required, StringLength(TextBounds.Line)]
    public required string Channels { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<PublishResolutions, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, PublishResolutions act, ActMoment moment) =>
            aggregate.Publish(act.On, act.Channels, moment);
    }
}
