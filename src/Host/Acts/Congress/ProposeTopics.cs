using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Puts the list to the management after the workers were heard on it (企业民主管理规定 Art 22).</summary>
[Act("propose-topics", "提交商定议题", "Put the topics forward")]
[During("Congress.PrepareTopics")]
[By(Office.UnionOfficer)]
public sealed record ProposeTopics : CaseAct
{
    [Label("听取职工意见情况", "How the workers were heard", Lines = 4, Hint = "何时、以何种方式征求了职工对议题的意见", HintEn = "When and how the workers were asked")]
    [Required, StringLength(TextBounds.Text)]
    public required string HeardFrom { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ProposeTopics, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, ProposeTopics act, ActMoment moment) =>
            aggregate.ProposeTopics(act.HeardFrom, moment);
    }
}
