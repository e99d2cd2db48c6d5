using Domain.Law;
using Host.Pages.Text;

namespace Host.Pages.Forms.Prefills;

/// <summary>Convening the congress and recording its vote; the signatures on what it adopted.</summary>
internal sealed class CongressPrefills : IPrefills
{
    public IReadOnlyDictionary<string, Action<FormDraft, PrefillFacts>> ByAct { get; } =
        new Dictionary<string, Action<FormDraft, PrefillFacts>>
        {
            ["convene-congress"] = Convene,
            ["record-vote"] = RecordVote,
            ["sign-for-workers"] = Sign,
            ["sign-for-employer"] = Sign,
        };

    private static void Convene(FormDraft draft, PrefillFacts facts)
    {
        var notice = facts.Number(Matters.CongressNotice) ?? 0;
        draft["form"] = "congress";
        draft["noticeOn"] = DayText.Iso(facts.Today);
        draft["plannedFor"] = DayText.Iso(facts.Law.Calendar.OnOrAfter(facts.Today.AddDays(notice + 1)));
        draft["place"] = facts.Record.Congresses is [.., var last] ? last.Place : "";
    }

    private static void RecordVote(FormDraft draft, PrefillFacts facts)
    {
        draft["heldOn"] = DayText.Iso(facts.Whole.AwaitedCongress?.PlannedFor ?? facts.Today);
        draft["entitled"] = $"{facts.Record.Congresses.LastOrDefault(c => c.Result is not null)?.Result?.Entitled}";
        draft["secret"] = "true";
    }

    /// <summary>The fingerprint of the text that the congress adopted, which is the one that the page shows.</summary>
    private static void Sign(FormDraft draft, PrefillFacts facts) => draft.Settle("textHash", facts.Record.AdoptedText ?? "");
}
