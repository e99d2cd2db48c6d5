using System.Globalization;
using Domain.Congress;
using Domain.Congress.Sessions;
using Host.Documents.Content;
using Host.Pages.Votes;

namespace Host.Documents.Congress;

/// <summary>The tables in which a vote's numbers and what follows from them stand.</summary>
internal static class VoteTables
{
    private static readonly IReadOnlyList<Column> CountColumns =
    [
        new("计票", 11, true), new("计票人", 39, true), new("赞成", 10, true), new("反对", 10, true), new("弃权", 10, true),
        new("废票", 10, true), new("合计", 10, true),
    ];

    private static readonly IReadOnlyList<Column> RuleColumns =
        [new("事项", 13, true), new("规定", 41), new("算式", 21, true), new("至少", 8, true), new("实际", 17, true)];

    /// <summary>Every teller's count, recounts too, or that of the phones; lines for the hand where nobody has counted yet.</summary>
    public static Table Counts(ItemVote vote) => new(CountColumns, vote.ByPhone is { } phones
        ? [Line("手机投票", "系统计票", phones)]
        : vote.Counts.Count > 0
        ? [.. vote.Counts.Select(count => Line($"第{count.Round}轮", count.Teller, new(count.Yes, count.No, count.Abstained, count.Spoilt)))]
        : [["第1轮", "", "", "", "", "", ""], ["第1轮", "", "", "", "", "", ""]]) { RowHeight = 8 };

    /// <summary>Each rule worked out, the one on which the result rests marked.</summary>
    public static Table Rules(VoteProof proof) => new(RuleColumns,
    [
        .. proof.Passes.Prepend(proof.Quorum).Select(rule => (IReadOnlyList<string>)
        [
            rule.Title.Zh, $"{rule.Article}：{VoteWords.ShareOf(rule.Row).Zh}{(rule.Decides ? "（以此为准）" : "")}",
            rule.Worked, Text(rule.Needed), $"{rule.Part}（{VoteWords.MetOf(rule, proof).Zh}）",
        ]),
    ]);

    private static IReadOnlyList<string> Line(string round, string teller, BallotNumbers count) =>
    [
        round, teller, Text(count.Yes), Text(count.No), Text(count.Abstained), Text(count.Spoilt),
        Text(count.Yes + count.No + count.Abstained + count.Spoilt),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
