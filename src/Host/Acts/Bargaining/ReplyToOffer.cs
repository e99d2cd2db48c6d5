using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Answers the offer in writing: accepts, proposes another day, or refuses with reasons (集体合同规定 Art 32(2)).</summary>
[Act("reply-to-offer", "书面答复要约", "Reply to the offer")]
[During("Bargaining.ReplyToOffer")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record ReplyToOffer : CaseAct
{
    [Label("答复", "Reply")]
    public required ReplyKind Kind { get; init; }

    [Label("另提的协商时间", "Another day", Hint = "另提时间的须填写", HintEn = "Needed where another day is proposed")]
    public DateOnly? MeetingDay { get; init; }

    [Label("另提的协商地点", "Another place", Hint = "留空则按要约书的地点", HintEn = "Left empty, the place of the offer stands"), StringLength(TextBounds.Line)]
    public string Place { get; init; } = "";

    [Label("理由", "Reasons", Lines = 4, Hint = "不同意协商的，须书面说明正当理由", HintEn = "A refusal needs proper reasons in writing"), StringLength(TextBounds.Reason)]
    public string Reasons { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ReplyToOffer>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, ReplyToOffer act, ActMoment moment) =>
            bargaining.Reply(new ReplyText(act.Kind, DateProposal.Of(act.MeetingDay, act.Place), act.Reasons), moment);
    }
}
