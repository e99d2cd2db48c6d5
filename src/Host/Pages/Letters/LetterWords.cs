using Domain;
using Domain.Letters;
using Host.Pages.Text;

namespace Host.Pages.Letters;

/// <summary>Where a letter stands and what comes next, in plain words.</summary>
internal static class LetterWords
{
    public static Words Now(LetterRecord record) => record.Standing.State switch
    {
        LetterState.Received when record.Rounds.Count == 0 => new("工会已经收到，正在确定由谁办理。", "The union has it and decides who handles it."),
        LetterState.Received when record.Round is { HandedBack: not null } => new("承办部门已退回，等待工会重新转办。", "Handed back; the union hands it on anew."),
        LetterState.Received => new("寄信人对答复不满意，等待工会交由更高一级领导重新办理。", "The sender was dissatisfied; a higher leader handles it again."),
        LetterState.Handling => new($"{record.Round!.Handler}正在办理。", $"{record.Round.Handler} works out the answer."),
        LetterState.Rating => new("已经答复，等待寄信人评价；期满没有评价的，自动办结。", "Answered; its sender may rate the answer, and it closes by itself."),
        LetterState.Closed => new("已经办结。", "Closed."),
        LetterState.BecameMotion => new($"已转为提案{record.Motion!.Number}，由提案继续办理。", $"Became motion {record.Motion.Number}, which carries it on."),
        LetterState.Withdrawn => new("寄信人已经撤回。", "Withdrawn by its sender."),
        _ => throw new ArgumentOutOfRangeException(nameof(record)),
    };

    /// <summary>The channel, with the column, campaign or forum where there is one.</summary>
    public static Words Channel(LetterRecord record)
    {
        var channel = EnumWords.Of(record.Channel);
        return record.Collection is { } collection ? new($"{channel.Zh}：{collection.Title}", $"{channel.En}: {collection.Title}") : channel;
    }

    /// <summary>Who wrote it, as those who handle it see it.</summary>
    public static Words Sender(LetterRecord record) => record.Sender is { } sender
        ? new(sender.Name, sender.Name)
        : new("匿名（系统不知道寄信人是谁）", "Anonymous (the program does not know who)");
}
