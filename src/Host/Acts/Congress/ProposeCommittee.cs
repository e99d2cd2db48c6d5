using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>
/// Proposes a special committee or changes one; the congress approves its members (企业民主管理规定 Art 11), and a session that
/// is being prepared takes them on its list.
/// </summary>
[Act("propose-committee", "提名专门委员会（小组）", "Propose a committee")]
[During("Congress.ServeTerm", "Congress.FillVacancies")]
[By(Office.UnionOfficer)]
public sealed record ProposeCommittee : CaseAct
{
    [Label("名称", "Name", Hint = "如提案审查委员会", HintEn = "Such as the motions committee"), Required, StringLength(TextBounds.Name)]
    public required string Name { get; init; }

    [Label("负责人", "Head"), Range(1, Most.Representatives)]
    public required int Head { get; init; }

    [Label("成员", "Members"), Required, MinLength(1), MaxLength(Most.Representatives)]
    public required IReadOnlyList<int> Members { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, RollFollowers followers)
        : CaseActHandler<ProposeCommittee, CongressTerm>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            CongressTerm aggregate, ProposeCommittee act, ActMoment moment, CancellationToken cancellationToken)
        {
            aggregate.ProposeCommittee(act.Name, act.Head, act.Members);
            await followers.PutCommitteeAsync(aggregate, act.Name, moment, cancellationToken);
            return null;
        }

        protected override string? Perform(CongressTerm aggregate, ProposeCommittee act, ActMoment moment) =>
            throw new NotSupportedException("The sessions that are prepared are read first.");
    }
}
