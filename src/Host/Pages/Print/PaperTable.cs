using Domain;
using Domain.Bargaining;
using Host.Pages.Print.Papers;

namespace Host.Pages.Print;

/// <summary>Every paper that prints, in the order of the procedure.</summary>
internal static class PaperTable
{
    /// <summary>The name of the vote's proof sheet.</summary>
    public const string Proof = "proof";

    private const string MinutesName = "minutes";

    public static IReadOnlyList<Paper> All { get; } =
    [
        new("offer", new("集体协商要约书", "Offer to bargain"), typeof(OfferPaper), r => r.Offer is not null, _ => "Bargaining.SendOffer"),
        new("reply", new("集体协商答复书", "Reply to the offer"), typeof(ReplyPaper), r => r.Replies.Count > 0, _ => "Bargaining.ReplyToOffer"),
        new(MinutesName, new("集体协商会议纪要", "Minutes of the meetings"), typeof(MinutesPaper), r => r.Meetings.Count > 0, _ => "Bargaining.Negotiate"),
        new("draft", new("集体合同草案", "Draft contract"), typeof(DraftPaper), r => r.DraftClosedOn is not null, _ => "Bargaining.Negotiate"),
        new("vote", new("职工代表大会表决结果", "Result of the congress’s vote"), typeof(VotePaper), HasVote, StepToVote),
        new(Proof, new("表决计算说明", "Vote proof sheet"), typeof(ProofPaper), HasVote, StepToVote),
        new("contract", new("集体合同文本", "Contract"), typeof(ContractPaper), HasText, StepToText),
        new("contract-in-force", new("现行有效的集体合同", "Contract in force"), typeof(ContractInForcePaper), r => r.InForce is not null, _ => "Bargaining.ChangeContract"),
        new("cover", new("报送备案材料", "Filing packet"), typeof(CoverPaper), r => r.Packets.Count > 0, _ => "Filing.SubmitPacket"),
    ];

    public static Paper? Find(string name) => All.FirstOrDefault(p => p.Name == name);

    /// <summary>
    /// Whether a paper is kept from this reader: what was said at meetings is not for the authority unless it was asked to
    /// coordinate the dispute, and stands in no record that it is given.
    /// </summary>
    public static bool IsWithheld(Paper paper, CaseRecord record) =>
        paper.Name == MinutesName && record.Meetings.Count > 0 && record.Meetings.All(m => m.Minutes.Length == 0);

    /// <summary>The papers that a case has come to and its reader may have.</summary>
    public static IEnumerable<Paper> Of(CaseRecord record) => All.Where(p => p.Exists(record) && !IsWithheld(p, record));

    private static bool HasVote(CaseRecord record) => record.Congresses.Any(c => c.Result is not null);

    /// <summary>The text for signing: adopted, and for wages made out by the employer (工资集体协商试行办法 Art 20).</summary>
    private static bool HasText(CaseRecord record) =>
        record.AdoptedText is not null && (record.Kind != ContractKind.WageAgreement || record.TextPreparedOn is not null);

    private static string StepToVote(CaseRecord record) =>
        record.Congresses.Count == 0 ? "Congress.ConveneCongress" : "Congress.VoteOnDraft";

    private static string StepToText(CaseRecord record) =>
        record.AdoptedText is null ? "Congress.VoteOnDraft" : "Bargaining.PrepareText";
}
