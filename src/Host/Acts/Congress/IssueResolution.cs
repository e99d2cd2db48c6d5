using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Motions;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Draws up the resolution of an adopted item: its words, who carries it out, in which steps (企业民主管理规定 Art 21).</summary>
[Act("issue-resolution", "形成决议", "Draw up a resolution")]
[During("Congress.IssueResolutions")]
[By(Office.UnionOfficer)]
public sealed record IssueResolution : CaseAct
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    [Label("决议内容", "Text", Lines = 6), Required, StringLength(TextBounds.Clause)]
    public required string Text { get; init; }

    [Label("落实责任部门", "Carried out by", Hint = "本单位已开通账号的部门，逐步落实列入其待办事项", HintEn = "A department with an account here has the steps on its list of work"), Required, StringLength(TextBounds.Line)]
    public required string CarriedOutBy { get; init; }

    [Label("督办方", "Whose duty it is", Hint = "落实部门没有账号的，逐步落实列入该方的待办事项", HintEn = "Where the department has no account, its steps stand on that side’s list of work")]
    public Side Owner { get; init; } = Side.Employer;

    [Label("落实步骤", "Steps"), Required, MinLength(1), MaxLength(StepLine.Most)]
    public required IReadOnlyList<StepLine> Steps { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, Roster roster)
        : CaseActHandler<IssueResolution, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, IssueResolution act, ActMoment moment, CancellationToken cancellationToken)
        {
            var department = await roster.DepartmentAsync(aggregate.Record.Employer.Unit, act.CarriedOutBy, cancellationToken);
            aggregate.Resolve(new ResolutionText(act.Item, act.Text, act.CarriedOutBy, [.. act.Steps.Select(s => (s.What, s.DueOn))])
            {
                Owner = act.Owner,
                Department = department,
            });
            return null;
        }

        protected override string? Perform(Session aggregate, IssueResolution act, ActMoment moment) =>
            throw new NotSupportedException("The unit’s departments are read first.");
    }
}
