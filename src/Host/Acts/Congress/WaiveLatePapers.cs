using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that the congress waived that papers came late, where a rule of the place lets it.</summary>
[Act("waive-late-papers", "登记大会同意豁免逾期送达", "Enter that late papers were waived")]
[During("Congress.HoldMeeting")]
[By(Office.UnionOfficer)]
public sealed record WaiveLatePapers : CaseAct
{
    [Label("赞成", "Yes"), Range(0, Most.Persons)]
    public required int Yes { get; init; }

    [Label("反对", "No"), Range(0, Most.Persons)]
    public required int No { get; init; }

    [Label("弃权", "Abstained"), Range(0, Most.Persons)]
    public required int Abstained { get; init; }

    [Label("会议记录的表述", "As the minutes put it", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Minutes { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<WaiveLatePapers, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, WaiveLatePapers act, ActMoment moment)
        {
            aggregate.WaiveLatePapers(new BallotNumbers(act.Yes, act.No, act.Abstained, 0), act.Minutes, moment);
            return null;
        }
    }
}
