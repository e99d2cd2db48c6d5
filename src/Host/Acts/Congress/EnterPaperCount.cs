using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>The count of a vote held on paper, which two tellers made and signed together.</summary>
[Act("enter-paper-count", "登记纸质计票单", "Enter a signed count")]
[During("Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record EnterPaperCount : CaseAct
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    [Label("赞成", "Yes"), Range(0, Most.Persons)]
    public required int Yes { get; init; }

    [Label("反对", "No"), Range(0, Most.Persons)]
    public required int No { get; init; }

    [Label("弃权", "Abstained"), Range(0, Most.Persons)]
    public required int Abstained { get; init; }

    [Label("废票", "Spoilt"), Range(0, Most.Persons)]
    public required int Spoilt { get; init; }

    [Label("计票人一", "First teller"), Required, StringLength(TextBounds.Name)]
    public required string FirstTeller { get; init; }

    [Label("计票人二", "Second teller", Hint = "计票单须由两名计票人共同签名", HintEn = "Both signed the sheet"), Required, StringLength(TextBounds.Name)]
    public required string SecondTeller { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<EnterPaperCount, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, EnterPaperCount act, ActMoment moment)
        {
            aggregate.EnterPaperCount(
                act.Item, (act.FirstTeller, act.SecondTeller), new BallotNumbers(act.Yes, act.No, act.Abstained, act.Spoilt), moment);
            return null;
        }
    }
}
