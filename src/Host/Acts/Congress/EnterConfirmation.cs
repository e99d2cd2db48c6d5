using Domain;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>What the congress said of a joint meeting’s decision; comes with the congress’s announcement (企业民主管理规定 Art 12).</summary>
[Act("enter-confirmation", "登记大会确认结果", "Enter what the congress said of a decision")]
[By(Office.UnionOfficer)]
[WithoutForm]
public sealed record EnterConfirmation : CaseAct
{
    /// <summary>The session that was asked.</summary>
    public required CaseId Later { get; init; }

    /// <summary>Its item.</summary>
    public required int Item { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, CaseLoader loader)
        : CaseActHandler<EnterConfirmation, Session>(context, writer)
    {
        /// <summary>Where nothing is left to be carried out with it, the duty of carrying out ends too.</summary>
        protected override async Task<string?> PerformAsync(
            Session aggregate, EnterConfirmation act, ActMoment moment, CancellationToken cancellationToken)
        {
            Context.Work = SessionLinks.Following(Context.Work!);
            return SessionLinks.OutcomeOf(
                Context.Work, aggregate.EnterConfirmation(await SessionLinks.OfAsync(loader, act.Later, aggregate), act.Item, moment.Today));
        }

        protected override string? Perform(Session aggregate, EnterConfirmation act, ActMoment moment) =>
            throw new NotSupportedException("The congress’s session is read first.");
    }
}
