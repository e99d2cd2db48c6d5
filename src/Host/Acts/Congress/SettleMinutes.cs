using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that the minutes of a joint meeting were gone through; they are drafted from the record among its papers.</summary>
[Act("settle-minutes", "审定会议纪要", "Settle the minutes")]
[During("Congress.SettleMinutes")]
[By(Office.UnionOfficer)]
public sealed record SettleMinutes : CaseAct
{
    [Label("补充记载", "What is added", Lines = 5, Hint = "签到、报告、提问、表决和决定已按记录写入纪要，没有补充的可以不填", HintEn = "What the record says stands there already"), StringLength(TextBounds.Text)]
    public string Remarks { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<SettleMinutes, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, SettleMinutes act, ActMoment moment) => aggregate.SettleMinutes(act.Remarks, moment);
    }
}
