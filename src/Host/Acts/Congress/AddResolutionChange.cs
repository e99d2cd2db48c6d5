using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Motions;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Puts the change or the revocation of an earlier resolution on the list: only the congress may decide it (企业民主管理规定 Art 21).</summary>
[Act("add-resolution-change", "列入决议变更", "Put a change of a resolution on the list")]
[During("Congress.PrepareTopics")]
[By(Office.UnionOfficer)]
public sealed record AddResolutionChange : CaseAct
{
    [Label("作出决议的会议", "Which session made it"), Required]
    public required CaseId Session { get; init; }

    [Label("决议序号", "Resolution"), Range(1, Most.Items)]
    public required int Resolution { get; init; }

    [Label("议题名称", "Title"), Required, StringLength(TextBounds.Line)]
    public required string Title { get; init; }

    [Label("撤销该决议", "Revoke it", Hint = "撤销的，以下各项不填", HintEn = "If so, leave the rest empty")]
    public bool Revoke { get; init; }

    [Label("变更后的决议内容", "Its new words", Lines = 5), StringLength(TextBounds.Clause)]
    public string Text { get; init; } = "";

    [Label("变更后的落实责任部门", "Carried out by"), StringLength(TextBounds.Line)]
    public string CarriedOutBy { get; init; } = "";

    [Label("变更后的落实步骤", "Its new steps", Hint = "代替尚未完成的步骤；已完成的步骤保留", HintEn = "In place of those not done; what is done stays"), MaxLength(StepLine.Most)]
    public IReadOnlyList<StepLine> Steps { get; init; } = [];

    internal sealed class Handler(ActContext context, CaseWriter writer, SessionLinks links, Roster roster)
        : CaseActHandler<AddResolutionChange, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, AddResolutionChange act, ActMoment moment, CancellationToken cancellationToken)
        {
            var (earlier, resolution) = await links.FindResolutionAsync(aggregate, act.Session, act.Resolution, moment.Today);
            new Domain.Congress.Rules.ResolutionHasSteps(act.Revoke ? 1 : act.Steps.Count).Enforce();
            aggregate.AddResolutionChange(
                act.Title,
                new ResolutionChange(
                    act.Session, act.Resolution, earlier.Record.Name, resolution.Title, act.Text, act.CarriedOutBy,
                    act.Revoke ? [] : [.. act.Steps.Select(s => new StepText(s.What, s.DueOn))])
                {
                    Department = await roster.DepartmentAsync(aggregate.Record.Employer.Unit, act.CarriedOutBy, cancellationToken),
                },
                moment);
            return null;
        }

        protected override string? Perform(Session aggregate, AddResolutionChange act, ActMoment moment) =>
            throw new NotSupportedException("The earlier session is read first.");
    }
}
