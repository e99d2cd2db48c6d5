using System.ComponentModel.DataAnnotations;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Closes the service of the papers; drafts of contracts on the list are convened in their cases with it.</summary>
[Act("close-service", "材料送达完毕", "Close the service")]
[During("Congress.ServePapers")]
[By(Office.UnionOfficer)]
public sealed record CloseService : CaseAct
{
    [Label("未能送达的代表", "Not reached", Hint = "全部送达的不填", HintEn = "None where everybody was"), MaxLength(Most.Representatives)]
    public IReadOnlyList<UnreachedLine> Unreached { get; init; } = [];

    internal sealed class Handler(ActContext context, CaseWriter writer, SessionDrafts drafts)
        : CaseActHandler<CloseService, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, CloseService act, ActMoment moment, CancellationToken cancellationToken)
        {
            var outcome = aggregate.CloseService([.. act.Unreached.Select(u => u.ToUnreached())]);
            await drafts.ConveneAsync(aggregate, moment, cancellationToken);
            return outcome;
        }

        protected override string? Perform(Session aggregate, CloseService act, ActMoment moment) =>
            throw new NotSupportedException("The drafts on the list are read first.");
    }
}
