using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that a step of a resolution was done, with what shows it. The last step of all ends the duty.</summary>
[Act("complete-step", "登记步骤完成", "Enter a step as done")]
[During("Congress.FollowResolutions")]
[By(Office.UnionOfficer, Office.HrDepartment, Office.Department)]
public sealed record CompleteStep : CaseAct
{
    [Label("决议序号", "Resolution"), Range(1, Most.Items)]
    public required int Resolution { get; init; }

    [Label("步骤序号", "Step"), Range(1, StepLine.Most)]
    public required int Step { get; init; }

    [Label("完成日期", "Done on")]
    public required DateOnly On { get; init; }

    [Label("完成情况", "What shows it", Lines = 4), Required, StringLength(TextBounds.Text)]
    public required string Evidence { get; init; }

    [Label("凭据", "File")]
    public FileId? File { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<CompleteStep, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, CompleteStep act, ActMoment moment)
        {
            if (Context.By!.Office == Office.Department)
            {
                aggregate.EnforceOwner(act.Resolution, Context.Held!.Holder);
            }

            return aggregate.CompleteStep(new StepEvidence(act.Resolution, act.Step, act.On, act.Evidence, act.File), moment);
        }
    }
}
