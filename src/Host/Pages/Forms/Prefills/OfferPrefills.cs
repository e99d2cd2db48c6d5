using Domain;
using Domain.Law;
using Host.Pages.Text;

namespace Host.Pages.Forms.Prefills;

/// <summary>The offer, its service and the reply.</summary>
internal sealed class OfferPrefills : IPrefills
{
    private const int DaysToPrepare = 10;

    public IReadOnlyDictionary<string, Action<FormDraft, PrefillFacts>> ByAct { get; } =
        new Dictionary<string, Action<FormDraft, PrefillFacts>>
        {
            ["send-offer"] = SendOffer,
            ["record-service"] = RecordService,
            ["reply-to-offer"] = (draft, _) => draft["kind"] = "accepted",
            ["order-correction"] = (draft, _) => draft["ordered"] = "true",
        };

    private static void SendOffer(FormDraft draft, PrefillFacts facts)
    {
        var days = (facts.Number(Matters.Reply) ?? 0) + DaysToPrepare;
        draft["meetingDay"] = DayText.Iso(facts.Law.Calendar.OnOrAfter(facts.Today.AddDays(days)));
        draft["place"] = $"{facts.NameOf(Side.Employer)}会议室";
        if (facts.Record.Kind == ContractKind.WageAgreement)
        {
            draft["topics"] = "remuneration";
        }
    }

    private static void RecordService(FormDraft draft, PrefillFacts facts)
    {
        draft["how"] = "by-hand";
        draft["receivedOn"] = DayText.Iso(facts.Today);
        draft["receivedBy"] = facts.Record.OfferedBy == Side.Worker ? $"{facts.NameOf(Side.Employer)}人力资源部" : facts.NameOf(Side.Worker);
    }
}
