using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Disclosure;

/// <summary>The employer publishes the contract in effect to all staff (集体合同规定 Art 48; 工资集体协商试行办法 Art 23).</summary>
[Act("publish-contract", "向全体职工公布", "Publish to all staff")]
[During("Disclosure.PublishContract")]
[By(Office.HrDepartment)]
public sealed record PublishContract : CaseAct
{
    [Label("公布日期", "Published on")]
    public required DateOnly On { get; init; }

    [Label("公布渠道", "Channels", Hint = "如：厂务公开栏、单位内网、职工大会", HintEn = "Such as the notice board, the intranet, a meeting")]
    [Required, StringLength(TextBounds.Line)]
    public required string Channels { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<PublishContract>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, PublishContract act, ActMoment moment) =>
            bargaining.PublishContract(new Publication(act.On, act.Channels), moment);
    }
}
