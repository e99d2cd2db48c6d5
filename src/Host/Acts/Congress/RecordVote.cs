using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Persistence;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Records by numbers what the congress did with the draft (集体合同规定 Art 36(2)).</summary>
[Act("record-vote", "登记表决结果", "Record the vote")]
[During("Congress.VoteOnDraft")]
[By(Office.UnionOfficer)]
public sealed record RecordVote : CaseAct
{
    [Label("会议召开日期", "Held on")]
    public required DateOnly HeldOn { get; init; }

    [Label("应到人数", "Entitled", Hint = "全体职工代表或者全体职工人数", HintEn = "All representatives, or all staff")]
    [Range(0, MostPersons)]
    public required int Entitled { get; init; }

    [Label("实到人数", "Present"), Range(0, MostPersons)]
    public required int Present { get; init; }

    [Label("赞成票", "Yes", Hint = "未达法定人数的，不进行表决，各项票数填0", HintEn = "Without a quorum there is no vote: enter 0 for every ballot")]
    [Range(0, MostPersons)]
    public required int Yes { get; init; }

    [Label("反对票", "No"), Range(0, MostPersons)]
    public required int No { get; init; }

    [Label("弃权票", "Abstained"), Range(0, MostPersons)]
    public required int Abstained { get; init; }

    [Label("废票", "Spoilt"), Range(0, MostPersons)]
    public required int Spoilt { get; init; }

    [Label("采用无记名投票", "Secret ballot")]
    public bool Secret { get; init; }

    private const int MostPersons = 10_000_000;

    internal sealed class Handler(ActContext context, CaseWriter writer, Store store)
        : TextActHandler<RecordVote>(context, writer, store)
    {
        protected override string Perform(BargainingCase bargaining, RecordVote act, ActMoment moment) => bargaining.RecordVote(
            new VoteCount(act.HeldOn, act.Entitled, act.Present, act.Yes, act.No, act.Abstained, act.Spoilt, act.Secret),
            AnnexHashes,
            moment);
    }
}
