using System.Globalization;
using Domain.Congress.Sessions;
using Host.Pages.Text;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Congress;

/// <summary>What a vote came to, in one sentence without its full stop.</summary>
internal static class ItemResults
{
    /// <summary>The sentence. Of an appraisal no number is given: its result has readers of its own.</summary>
    /// <param name="facts">The session.</param>
    /// <param name="item">An item whose result was announced.</param>
    public static string Of(SessionFacts facts, SessionItem item) => item.Appraisal is { } appraisal
        ? $"以无记名投票方式进行民主评议，实到{Text(item.Vote!.Present)}人，结果的查阅范围为{ReadersOf(appraisal)}，另行通报"
        : Votes(facts, item);

    private static string Votes(SessionFacts facts, SessionItem item)
    {
        var proof = facts.Session.ProofOf(item)!;
        var count = proof.Count;
        return $"应到{Text(count.Entitled)}人，实到{Text(count.Present)}人，采用{EnumWords.Of(item.Vote!.Method).Zh}方式表决，{Preferred(item)}赞成{count.Yes}票，"
            + $"反对{count.No}票，弃权{count.Abstained}票，废票{count.Spoilt}张，{EnumWords.Of(proof.Outcome).Zh}（{proof.Deciding.Article}：至少{proof.Deciding.Needed}票）";
    }

    /// <summary>The option on which the last round was taken as a vote.</summary>
    private static string Preferred(SessionItem item) => item.Choice is { Counted: { } counted } choice
        ? $"最优先的方案为“{choice.Options[counted.Winner].Title}”（{Yuan(choice.Options[counted.Winner].CostYuan)}），最后一轮"
        : "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
