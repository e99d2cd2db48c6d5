using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Puts an urgent matter on a joint meeting’s list: what the congress left to it, and nothing that is the congress’s own (企业民主管理规定 Art 12).</summary>
[Act("add-urgent-matter", "列入临时事项", "Put an urgent matter on the list")]
[During("Congress.PrepareTopics", "Congress.PrepareJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record AddUrgentMatter : CaseAct
{
    [Label("事项名称", "Title"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("事项类别", "What it is about", Hint = "依法应由大会审议的事项，联席会议无权处理", HintEn = "What is for the congress itself is refused")]
    public required UrgentTopic Topic { get; init; }

    [Label("不能等到大会处理的理由", "Why it cannot wait", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    [Label("授权依据", "On what authority", Hint = "如：第三届第一次会议授权决定", HintEn = "By which decision of the congress"), Required, StringLength(TextBounds.Line)]
    public required string Authority { get; init; }

    [Label("与大会审议事项的区别", "How it differs from what is the congress’s", Hint = "事项名称提到集体合同、福利费等依法由大会审议的内容时填写", HintEn = "Where the title names a contract, the welfare fund and the like", Lines = 2), StringLength(TextBounds.Reason)]
    public string Distinction { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AddUrgentMatter, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, AddUrgentMatter act, ActMoment moment)
        {
            aggregate.AddUrgentMatter(act.Title, new UrgentMatter(act.Topic, act.Reason, act.Authority) { Distinction = act.Distinction }, moment);
            return null;
        }
    }
}
