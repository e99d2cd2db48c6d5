using System.ComponentModel.DataAnnotations;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Counts the heads in the hall of a general meeting.</summary>
[Act("count-heads", "登记到会人数", "Count the heads")]
[During("Congress.HoldMeeting")]
[By(Office.UnionOfficer)]
public sealed record CountHeads : CaseAct
{
    [Label("到会人数", "Present", Hint = "仅用于未登记名单的职工大会", HintEn = "For a general meeting without a list"), Range(0, Most.Persons)]
    public required int Heads { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<CountHeads, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, CountHeads act, ActMoment moment)
        {
            aggregate.CountHeads(act.Heads, moment);
            return null;
        }
    }
}
