using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Writes the offer to bargain (集体合同规定 Art 32(1)).</summary>
[Act("send-offer", "拟定要约书", "Write the offer")]
[During("Bargaining.SendOffer")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record SendOffer : CaseAct
{
    [Label("协商内容", "Topics"), Required, MinLength(1)]
    public required IReadOnlyList<Topic> Topics { get; init; }

    [Label("具体要求", "Demands", Lines = 6), Required, StringLength(TextBounds.Text)]
    public required string Demands { get; init; }

    [Label("协商地点", "Place"), Required, StringLength(TextBounds.Line)]
    public required string Place { get; init; }

    [Label("协商时间", "Day of the first meeting")]
    public required DateOnly MeetingDay { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<SendOffer>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, SendOffer act, ActMoment moment) =>
            bargaining.SendOffer(new OfferText(act.Topics, act.Demands, act.Place, act.MeetingDay), moment);
    }
}
