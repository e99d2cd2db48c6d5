using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>The count of an appraisal on paper that two tellers made and signed together.</summary>
[Act("enter-signed-appraisal", "登记评议纸质计票单", "Enter a signed count of the appraisal")]
[During("Congress.HoldMeeting")]
[By(Office.UnionOfficer)]
public sealed record EnterSignedAppraisal : SecretCount
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    [Label("计票单", "Count", Hint = "每个分组、每项评议内容一行", HintEn = "One line for each group and question"), Required, MinLength(1), MaxLength(2000)]
    public required IReadOnlyList<AppraisalCountLine> Lines { get; init; }

    [Label("计票人一", "First teller"), Required, StringLength(TextBounds.Name)]
    public required string FirstTeller { get; init; }

    [Label("计票人二", "Second teller", Hint = "计票单须由两名计票人共同签名", HintEn = "Both signed the sheet"), Required, StringLength(TextBounds.Name)]
    public required string SecondTeller { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<EnterSignedAppraisal, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, EnterSignedAppraisal act, ActMoment moment)
        {
            aggregate.EnterSignedAppraisal(act.Item, (act.FirstTeller, act.SecondTeller), [.. act.Lines.Select(l => l.ToLine())], moment);
            return null;
        }
    }
}
