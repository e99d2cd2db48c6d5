using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Puts a meeting off before its papers are out; the session is called again.</summary>
[Act("postpone-session", "改期召开", "Put the meeting off")]
[During("Congress.ServePapers")]
[By(Office.UnionOfficer)]
public sealed record PostponeSession : CaseAct
{
    [Label("原因", "Reason", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<PostponeSession, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, PostponeSession act, ActMoment moment) =>
            aggregate.Postpone(act.Reason);
    }
}
