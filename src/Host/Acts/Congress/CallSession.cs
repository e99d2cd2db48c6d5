using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Calls the session: day, hour and place.</summary>
[Act("call-session", "发出召集通知", "Call the session")]
[During("Congress.CallSession")]
[By(Office.UnionOfficer)]
public sealed record CallSession : CaseAct
{
    [Label("会议日期", "Day of the meeting", Hint = "应当留出会前送达材料的法定期限", HintEn = "Far enough ahead for the papers")]
    public required DateOnly PlannedFor { get; init; }

    [Label("会议时间", "Hour"), Required, StringLength(TextBounds.Name)]
    public required string Time { get; init; }

    [Label("会议地点", "Place"), Required, StringLength(TextBounds.Line)]
    public required string Place { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<CallSession, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, CallSession act, ActMoment moment) =>
            aggregate.CallTo(act.PlannedFor, act.Time, act.Place, moment);
    }
}
