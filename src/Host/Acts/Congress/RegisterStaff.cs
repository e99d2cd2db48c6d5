using System.ComponentModel.DataAnnotations;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Registers how many workers a general meeting is of, where the unit has no congress.</summary>
[Act("register-staff", "登记全体职工人数", "Register all workers")]
[During("Congress.PrepareTopics")]
[By(Office.UnionOfficer)]
public sealed record RegisterStaff : CaseAct
{
    [Label("全体职工人数", "All workers", Hint = "仅用于职工大会", HintEn = "For a general meeting only"), Range(1, Most.Persons)]
    public required int Staff { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<RegisterStaff, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, RegisterStaff act, ActMoment moment)
        {
            aggregate.RegisterStaff(act.Staff);
            return null;
        }
    }
}
