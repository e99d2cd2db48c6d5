using Domain.Congress.Sessions;
using Host.Documents.Content;
using static Host.Documents.Congress.SessionWords;

namespace Host.Documents.Congress;

/// <summary>What was heard, said and decided on each item.</summary>
internal static class MinutesItems
{
    public static IEnumerable<Block> Of(SessionFacts facts) =>
    [
        new Heading(1, "三、听取报告"),
        .. Listed(facts, item => !item.IsVotedOn, "本次会议没有安排听取报告。"),
        new Heading(1, "四、审议表决"),
        .. Listed(facts, item => item.IsVotedOn, "本次会议没有表决事项。"),
        .. facts.Record.Items.Where(item => !item.Stands).Select(item => new Paragraph($"议题“{item.Title}”已撤下：{Sentence(item.DroppedFor!)}")),
    ];

    private static IEnumerable<Block> Listed(SessionFacts facts, Func<SessionItem, bool> which, string none)
    {
        var items = facts.Items.Where(which).ToList();
        return items.Count == 0 ? [new Paragraph(none)] : items.SelectMany((item, i) => One(facts, item, i + 1));
    }

    private static IEnumerable<Block> One(SessionFacts facts, SessionItem item, int number)
    {
        yield return new Heading(2, $"{InBrackets(number)}{item.Title}{(item.Presenter.Length > 0 ? $"（报告人：{item.Presenter}）" : "")}");
        if (item.Heard is { } heard)
        {
            yield return new Paragraph(Sentence(heard));
        }

        if (item.Committee is { } committee)
        {
            yield return new Paragraph($"负责人{committee.Head}，成员{string.Join('、', committee.Members)}，共{committee.Members.Count}人。") { Lead = "人选：" };
        }

        foreach (var opinion in item.Opinions)
        {
            yield return new Paragraph(Sentence(opinion.Text)) { Lead = opinion.Delegation.Length > 0 ? $"{opinion.Delegation}：" : "意见：" };
        }

        if (item.Vote?.AnnouncedAt is not null)
        {
            yield return new Paragraph($"{ItemResults.Of(facts, item)}。") { Lead = "表决结果：" };
        }

        if (item.WithoutEffect is { } why)
        {
            yield return new Paragraph($"本项表决结果对相关事项不再发生效力。{Sentence(why)}") { Lead = "说明：" };
        }
    }
}
