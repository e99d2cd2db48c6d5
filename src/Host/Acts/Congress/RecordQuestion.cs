using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Motions;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>
/// Enters a question that was asked at the meeting. It becomes a suggestion in the register of motions with an owner, a state
/// and a next day, in the same transaction: assigned at once where the meeting said to whom, else the union's to assign.
/// </summary>
[Act("record-question", "登记提问", "Enter a question")]
[During("Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record RecordQuestion : CaseAct
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    [Label("提问人", "Asked by"), Range(1, Most.Representatives)]
    public required int Asker { get; init; }

    [Label("类别", "Topic")]
    public MotionTopic Topic { get; init; } = MotionTopic.Other;

    [Label("事由", "Matter", Hint = "一句话写明", HintEn = "In one line"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("提问内容", "Question", Lines = 4), Required, StringLength(TextBounds.Text)]
    public required string Text { get; init; }

    [Label("承办部门", "Department", Hint = "会上已确定的填写；不填的由工会在期限内交办", HintEn = "Where the meeting said so; else the union assigns it"), StringLength(TextBounds.Line)]
    public string Department { get; init; } = "";

    [Label("责任领导", "Responsible leader", Hint = "填写承办部门的，一并填写", HintEn = "Goes with the department"), StringLength(TextBounds.Line)]
    public string Leader { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer, SuggestionOpener opener)
        : CaseActHandler<RecordQuestion, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, RecordQuestion act, ActMoment moment, CancellationToken cancellationToken)
        {
            var suggestion = await opener.OpenAsync(aggregate, act, moment, cancellationToken);
            aggregate.RecordQuestion(new QuestionText(act.Item, act.Asker, act.Title, act.Text), suggestion, moment);
            return null;
        }

        protected override string? Perform(Session aggregate, RecordQuestion act, ActMoment moment) =>
            throw new NotSupportedException("The suggestion is opened first.");
    }
}
