using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>One teller’s count of an appraisal on paper. The second of a round agrees, or both stay and it is counted again.</summary>
[Act("enter-appraisal-count", "登记评议计票结果", "Enter a count of the appraisal")]
[During("Congress.HoldMeeting")]
[By(Office.Teller)]
public sealed record EnterAppraisalCount : SecretCount
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    [Label("计票单", "Count", Hint = "每个分组、每项评议内容一行", HintEn = "One line for each group and question"), Required, MinLength(1), MaxLength(2000)]
    public required IReadOnlyList<AppraisalCountLine> Lines { get; init; }

    [Label("计票人姓名", "Teller", Hint = "留空则记为本账号的职务", HintEn = "Left empty, the title of the account"), StringLength(TextBounds.Name)]
    public string Teller { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<EnterAppraisalCount, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, EnterAppraisalCount act, ActMoment moment)
        {
            aggregate.EnterAppraisal(act.Item, act.Teller, [.. act.Lines.Select(l => l.ToLine())], moment);
            return null;
        }
    }
}
