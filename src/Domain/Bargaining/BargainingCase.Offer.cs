using Domain.Bargaining.Rules;
using Domain.Calendar;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>The offer and its service.</content>
public sealed partial class BargainingCase
{
    /// <summary>Writes the offer to bargain (集体合同规定 Art 32(1)). Until it is served it can be written anew.</summary>
    /// <param name="text">Topics, demands, place and day.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Sent</c>.</returns>
    /// <exception cref="RefusedException">
    /// It was served already, lacks topics, place or demands, or its day is past or more than a year ahead.
    /// </exception>
    public string SendOffer(OfferText text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToSend());
        new OfferNamesWhatItNeeds(text.Topics.Count, text.Place, text.Demands, Cite(Matters.OfferForm, moment.Today)).Enforce();
        EnforceMeetingDay(text.MeetingDay, moment.Today);
        var demands = Needed(text.Demands, TextBounds.Text, nameof(text.Demands));
        var place = Needed(text.Place, TextBounds.Line, nameof(text.Place));
        Record = Record with
        {
            Offer = new Offer([.. text.Topics.Distinct().Order()], demands, place, text.MeetingDay, moment.At, null),
        };
        return "Sent";
    }

    /// <summary>Records how and when the offer reached the other side; the days to reply run from there.</summary>
    /// <param name="service">How, when, to whom, with what evidence.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Served</c>.</returns>
    /// <exception cref="RefusedException">
    /// There is no offer, it was served already, or the day lies before the offer or in the future.
    /// </exception>
    public string RecordService(Service service, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToServe(moment.Today));
        new ServiceDayIsPossible(service.ReceivedOn, Shanghai.DayOf(Record.Offer!.SentAt), moment.Today).Enforce();
        var kept = service with { ReceivedBy = Needed(service.ReceivedBy, TextBounds.Line, nameof(service.ReceivedBy)) };
        Record = Record with { Offer = Record.Offer with { Service = kept } };
        return "Served";
    }

    private IReadOnlyList<Rule> ConditionsToSend() => [new OfferAwaitsService(Record.Offer?.Service?.ReceivedOn)];

    private IReadOnlyList<Rule> ConditionsToServe(DateOnly today) =>
    [
        new OfferIsWritten(Record.Offer is not null, Cite(Matters.OfferForm, today)),
        new OfferAwaitsService(Record.Offer?.Service?.ReceivedOn),
    ];
}
