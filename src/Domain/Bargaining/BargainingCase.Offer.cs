using Domain.Bargaining.Rules;
using Domain.Calendar;
using Domain.Law;

namespace Domain.Bargaining;

public sealed partial class BargainingCase
{
    /// <summary>Writes the offer to bargain (集体合同规定 Art 32(1)).</summary>
    /// <param name="text">Topics, demands, place and day.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Sent</c>.</returns>
    /// <exception cref="RefusedException">It lacks topics, place or demands, or its meeting day is past.</exception>
    public string SendOffer(OfferText text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(moment);
        new OfferNamesWhatItNeeds(text.Topics.Count, text.Place, text.Demands, Cite(Matters.OfferForm, moment.Today)).Enforce();
        new MeetingDayIsAhead(text.MeetingDay, moment.Today).Enforce();
        Record = Record with
        {
            Offer = new Offer(text.Topics, text.Demands, text.Place, text.MeetingDay, moment.At, null),
        };
        return "Sent";
    }

    /// <summary>Records how and when the offer reached the employer; the days to reply run from there.</summary>
    /// <param name="service">How, when, to whom, with what evidence.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Served</c>.</returns>
    /// <exception cref="RefusedException">The day lies before the offer or in the future.</exception>
    public string RecordService(Service service, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(moment);
        new ServiceDayIsPossible(service.ReceivedOn, Shanghai.DayOf(Record.Offer!.SentAt), moment.Today).Enforce();
        Record = Record with { Offer = Record.Offer with { Service = service } };
        return "Served";
    }
}
