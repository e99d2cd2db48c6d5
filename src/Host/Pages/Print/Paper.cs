using Domain;
using Domain.Bargaining;

namespace Host.Pages.Print;

/// <summary>A paper that can be printed from a case.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsThere">Whether the record holds it yet.</param>
public sealed record Paper(string Name, Words Title, Func<CaseRecord, bool> IsThere)
{
    public static IReadOnlyList<Paper> All { get; } =
    [
        new("offer", new("集体协商要约书", "Letter of offer to bargain"), r => r.Offer is not null),
        new("reply", new("集体协商答复书", "Written reply"), r => r.Replies.Count > 0),
        new("minutes", new("集体协商会议纪要", "Minutes of the meetings"), r => r.Meetings.Any(m => m.Minutes.Length > 0)),
        new("draft", new("集体合同草案", "Draft contract"), r => r.Contracts.Any(c => c.Clauses.Any(k => k.AgreedText is not null))),
        new("vote", new("职工（代表）大会表决结果", "Result of the congress’s vote"), r => r.Congresses.Any(c => c.Result is not null)),
        new("contract", new("集体合同", "Contract"), r => r.Signatures.Count > 0),
        new("cover", new("集体合同备案报送表", "Filing cover"), r => r.Packets.Count > 0),
    ];

    public static Paper? Find(string name) => All.FirstOrDefault(p => p.Name == name);
}
