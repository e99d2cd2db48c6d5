using Domain;
using Domain.Motions;
using Host.Pages.Text;

namespace Host.Pages.Motions;

/// <summary>Where a motion stands and what comes next, in plain words.</summary>
internal static class MotionWords
{
    public static Words Now(MotionRecord record) => record.Standing.State switch
    {
        MotionState.Writing => new("还是草稿，只有提案人看得到。写完后请点“提出提案”。", "A draft that only its movers see. Move it when it is written."),
        MotionState.Seconding => new(
            $"正在征集附议：需要{record.SecondersNeeded}人，已有{record.Supporters}人。到期人数不足的，转作意见建议继续办理，不会作废。",
            $"Being seconded: {record.Supporters} of {record.SecondersNeeded}. Without enough by the last day it goes on as an opinion."),
        MotionState.Screening => new("附议人数已足，正在由提案审查委员会审查。", "Seconded; the motions committee decides."),
        MotionState.Decided => new("审查委员会已作出决定。提案人可以接受，或者在期限内向主席团提出一次异议；不提出的，决定生效。", "The committee has decided. A mover may object once; silence accepts."),
        MotionState.Objected => new("提案人提出了异议，正在由主席团裁定。", "A mover objected; the presidium decides."),
        MotionState.Assigning => Assigning(record),
        MotionState.Handling => Handling(record),
        MotionState.Rating => new("答复已经发出，正在由提案人和附议人评价。", "Answered; its authors rate the answer."),
        MotionState.Planned => new("已列入计划，每季度报告一次落实情况，直到完成，再次征求评价。", "Planned: reported on each quarter until it is done, then rated again."),
        MotionState.Closing => new("评价已经完成，等待工会办结。", "Rated; the union closes it."),
        MotionState.Closed => new("已经办结。", "Closed."),
        MotionState.Merged => new($"已并入{record.Screening!.LeadNumber}，提案人和附议人都会收到该案的答复。", $"Merged into {record.Screening.LeadNumber}; its authors get that one’s answer."),
        MotionState.Declined => new("不予立案，理由见下。", "Not filed; the reason is below."),
        MotionState.Withdrawn => new("提案人已经撤回。", "Withdrawn by its movers."),
        _ => throw new ArgumentOutOfRangeException(nameof(record)),
    };

    /// <summary>How long somebody has had it.</summary>
    /// <param name="days">The first day counted; at least 1.</param>
    public static Words Held(int days) => new($"已{days}天", days == 1 ? "since today" : $"for {days} days");

    /// <summary>Whether it is a motion or goes on as an opinion.</summary>
    public static Words Kind(MotionRecord record) => record.Opinion is { } ground
        ? new($"意见建议（{EnumWords.Of(ground).Zh}）", $"Opinion ({EnumWords.Of(ground).En})")
        : new("提案", "Motion");

    private static Words Assigning(MotionRecord record) => record switch
    {
        { Round: { HandedBack: not null } } => new("部门已退回，等待工会重新交办。", "Handed back; the union assigns it anew."),
        { Round: not null } => new("有人对答复不满意，等待工会交由更高一级领导重新办理。", "Somebody was dissatisfied; a higher leader handles it again."),
        { Opinion: not null } => new("作为意见建议，等待工会交办。", "As an opinion, it waits to be assigned."),
        _ => new("已经立案，等待工会交办。", "Filed; it waits to be assigned."),
    };

    private static Words Handling(MotionRecord record) => record.Round switch
    {
        { Answer: null } round => new($"{round.Lead.Department}正在办理。", $"{round.Lead.Department} works out the answer."),
        { AwaitedSignatures: { Count: > 0 } awaited } => new(
            $"答复稿已拟好，等待{string.Join("、", awaited)}会签。", $"Drafted; waits for the signature of {string.Join(", ", awaited)}."),
        _ => new("会签已经完成，等待主办部门发出答复。", "All have signed; the lead department sends the answer."),
    };
}
