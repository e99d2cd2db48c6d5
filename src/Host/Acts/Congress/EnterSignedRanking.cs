using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>The count of a ranked choice on paper that two tellers made and signed together.</summary>
[Act("enter-signed-ranking", "登记排序纸质计票单", "Enter a signed count of the ranking")]
[During("Congress.HoldMeeting")]
[By(Office.UnionOfficer)]
public sealed record EnterSignedRanking : SecretCount
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    [Label("排序相同的选票", "Papers by their order", Hint = "排序相同的选票合计为一行", HintEn = "One line for each order of preference"), Required, MinLength(1), MaxLength(2000)]
    public required IReadOnlyList<RankingLine> Bundles { get; init; }

    [Label("废票", "Spoilt"), Range(0, Most.Persons)]
    public int Spoilt { get; init; }

    [Label("计票人一", "First teller"), Required, StringLength(TextBounds.Name)]
    public required string FirstTeller { get; init; }

    [Label("计票人二", "Second teller", Hint = "计票单须由两名计票人共同签名", HintEn = "Both signed the sheet"), Required, StringLength(TextBounds.Name)]
    public required string SecondTeller { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<EnterSignedRanking, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, EnterSignedRanking act, ActMoment moment)
        {
            aggregate.EnterSignedRanking(act.Item, (act.FirstTeller, act.SecondTeller), ([.. act.Bundles.Select(b => b.ToBundle())], act.Spoilt), moment);
            return null;
        }
    }
}
