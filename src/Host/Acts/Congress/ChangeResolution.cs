using Domain;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>A resolution reads otherwise, or ends, as a later session of the congress decided; comes with that session’s announcement.</summary>
[Act("change-resolution", "依大会决定变更决议", "Change a resolution as the congress decided")]
[During("Congress.FollowResolutions")]
[By(Office.UnionOfficer)]
[WithoutForm]
public sealed record ChangeResolution : CaseAct
{
    /// <summary>The later session.</summary>
    public required CaseId Later { get; init; }

    /// <summary>Its item.</summary>
    public required int Item { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, CaseLoader loader)
        : CaseActHandler<ChangeResolution, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, ChangeResolution act, ActMoment moment, CancellationToken cancellationToken) =>
            aggregate.ChangeResolution(await SessionLinks.OfAsync(loader, act.Later, aggregate), act.Item, moment.Today);

        protected override string? Perform(Session aggregate, ChangeResolution act, ActMoment moment) =>
            throw new NotSupportedException("The later session is read first.");
    }
}
