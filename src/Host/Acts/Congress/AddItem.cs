using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Puts an item on the session’s list; the vote on a contract’s draft names the case in which it was bargained.</summary>
[Act("add-item", "增加议题", "Add an item")]
[During("Congress.PrepareTopics", "Congress.PrepareJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record AddItem : CaseAct
{
    [Label("议题种类", "Kind")]
    public required SessionItemKind Kind { get; init; }

    [Label("议题名称", "Title"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("报告人", "Presented by"), StringLength(TextBounds.Line)]
    public string Presenter { get; init; } = "";

    [Label("集体协商案件", "Bargaining case", Hint = "仅用于审议表决合同草案；大会宣布的表决结果将自动登记到该案件", HintEn = "Only for the vote on a draft; the result announced is entered in the case")]
    public CaseId? Draft { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, SessionDrafts drafts)
        : CaseActHandler<AddItem, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, AddItem act, ActMoment moment, CancellationToken cancellationToken)
        {
            var draft = act.Draft is { } id ? await drafts.FindAsync(aggregate, id) : null;
            aggregate.AddItem(new SessionItemText(act.Kind, act.Title, act.Presenter, draft), moment);
            return null;
        }

        protected override string? Perform(Session aggregate, AddItem act, ActMoment moment) =>
            throw new NotSupportedException("The drafts on the list are read first.");
    }
}
