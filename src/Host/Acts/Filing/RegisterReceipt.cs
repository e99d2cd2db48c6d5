using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Filing;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Filing;

/// <summary>The clerk registers the receipt, from whose day the review runs (集体合同规定 Art 42, 47).</summary>
[Act("register-receipt", "登记收件", "Register the receipt")]
[During("Filing.RegisterReceipt")]
[By(Office.FilingClerk)]
public sealed record RegisterReceipt : CaseAct
{
    [Label("登记编号", "Registration number"), Required, StringLength(TextBounds.Line)]
    public required string Number { get; init; }

    [Label("收件日期", "Received on")]
    public required DateOnly ReceivedOn { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, ReceiptNumbers numbers)
        : CaseActHandler<RegisterReceipt>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            BargainingCase bargaining, RegisterReceipt act, ActMoment moment, CancellationToken cancellationToken)
        {
            var outcome = Perform(bargaining, act, moment);
            await numbers.TakeAsync(bargaining, bargaining.OpenPacket!.Receipt!, cancellationToken);
            return outcome;
        }

        protected override string Perform(BargainingCase bargaining, RegisterReceipt act, ActMoment moment) =>
            bargaining.RegisterReceipt(new Receipt(act.Number, act.ReceivedOn), moment);
    }
}
