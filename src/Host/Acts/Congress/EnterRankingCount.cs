using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>One teller’s count of a ranked choice on paper. The second of a round agrees, or both stay and it is counted again.</summary>
[Act("enter-ranking-count", "登记排序计票结果", "Enter a count of the ranking")]
[During("Congress.HoldMeeting")]
[By(Office.Teller)]
public sealed record EnterRankingCount : SecretCount
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    [Label("排序相同的选票", "Papers by their order", Hint = "排序相同的选票合计为一行", HintEn = "One line for each order of preference"), Required, MinLength(1), MaxLength(2000)]
    public required IReadOnlyList<RankingLine> Bundles { get; init; }

    [Label("废票", "Spoilt"), Range(0, Most.Persons)]
    public int Spoilt { get; init; }

    [Label("计票人姓名", "Teller", Hint = "留空则记为本账号的职务", HintEn = "Left empty, the title of the account"), StringLength(TextBounds.Name)]
    public string Teller { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<EnterRankingCount, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, EnterRankingCount act, ActMoment moment)
        {
            aggregate.EnterRanking(act.Item, act.Teller, ([.. act.Bundles.Select(b => b.ToBundle())], act.Spoilt), moment);
            return null;
        }
    }
}
