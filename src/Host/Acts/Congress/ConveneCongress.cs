using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Convenes the congress or general meeting that votes on the draft (集体合同规定 Art 36).</summary>
[Act("convene-congress", "召集职工（代表）大会", "Convene the congress")]
[During("Congress.ConveneCongress")]
[By(Office.UnionOfficer)]
public sealed record ConveneCongress : CaseAct
{
    [Label("会议形式", "Form")]
    public required CongressForm Form { get; init; }

    [Label("会议日期", "Day of the meeting")]
    public required DateOnly PlannedFor { get; init; }

    [Label("会议材料送达日期", "Papers served on", Hint = "合同草案书面送达职工代表的日期", HintEn = "The day on which the draft reached the representatives in writing")]
    public required DateOnly NoticeOn { get; init; }

    [Label("会议地点", "Place"), Required, StringLength(TextBounds.Line)]
    public required string Place { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ConveneCongress>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, ConveneCongress act, ActMoment moment) =>
            bargaining.ConveneCongress(new CongressCall(act.Form, act.PlannedFor, act.NoticeOn, act.Place), moment);
    }
}
