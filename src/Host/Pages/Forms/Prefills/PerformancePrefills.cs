using Host.Pages.Text;

namespace Host.Pages.Forms.Prefills;

/// <summary>Publication, inspections, reports and an early end.</summary>
internal sealed class PerformancePrefills : IPrefills
{
    public IReadOnlyDictionary<string, Action<FormDraft, PrefillFacts>> ByAct { get; } =
        new Dictionary<string, Action<FormDraft, PrefillFacts>>
        {
            ["publish-contract"] = Publish,
            ["record-inspection"] = Today,
            ["report-performance"] = Today,
            ["terminate-early"] = End,
            ["agree-change"] = (draft, _) => draft["ground"] = "agreement",
        };

    private static void Today(FormDraft draft, PrefillFacts facts) => draft["on"] = DayText.Iso(facts.Today);

    private static void Publish(FormDraft draft, PrefillFacts facts)
    {
        Today(draft, facts);
        draft["channels"] = "厂务公开栏、单位内网";
    }

    private static void End(FormDraft draft, PrefillFacts facts)
    {
        Today(draft, facts);
        draft["ground"] = "agreement";
        draft["bargainedOn"] = facts.Record.Meetings is [.., var last] ? DayText.Iso(last.HeldOn) : "";
    }
}
