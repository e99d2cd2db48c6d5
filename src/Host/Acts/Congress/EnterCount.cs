using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>One teller’s count. The second of a round agrees, or both stay and the ballots are counted again.</summary>
[Act("enter-count", "登记计票结果", "Enter a count")]
[During("Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.Teller)]
public sealed record EnterCount : CaseAct
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

    [Label("计票人姓名", "Teller", Hint = "留空则记为本账号的职务", HintEn = "Left empty, the title of the account"), StringLength(TextBounds.Name)]
    public string Teller { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<EnterCount, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, EnterCount act, ActMoment moment)
        {
            aggregate.EnterCount(act.Item, act.Teller, new BallotNumbers(act.Yes, act.No, act.Abstained, act.Spoilt), moment);
            return null;
        }
    }
}
