using Domain;
using Domain.Bargaining;
using Domain.Law;
using Host.Pages.Text;

namespace Host.Pages.Forms.Prefills;

/// <summary>Meetings, clauses, suspension and the closing of the draft.</summary>
internal sealed class NegotiationPrefills : IPrefills
{
    private const int UsualPause = 15;

    public IReadOnlyDictionary<string, Action<FormDraft, PrefillFacts>> ByAct { get; } =
        new Dictionary<string, Action<FormDraft, PrefillFacts>>
        {
            ["record-meeting"] = RecordMeeting,
            ["propose-clause"] = SettleContract,
            ["answer-clause"] = ChooseClause,
            ["agree-clause"] = ChooseClause,
            ["suspend"] = (draft, facts) => draft["until"] = DayText.Iso(facts.Law.Calendar.OnOrAfter(facts.Today.AddDays(UsualPause))),
            ["close-draft"] = CloseDraft,
            ["extend-coordination"] = (draft, facts) => draft["days"] = $"{facts.Number(Matters.CoordinationExtension)}",
        };

    private static void RecordMeeting(FormDraft draft, PrefillFacts facts)
    {
        var record = facts.Record;
        var last = record.Meetings is [.., var meeting] ? meeting : null;
        draft["heldOn"] = DayText.Iso(last is null && record.FirstMeeting is { } first && first < facts.Today ? first : facts.Today);
        draft["place"] = last?.Place ?? (record.Replies is [.., var reply] ? reply.Place : null) ?? record.Offer?.Place ?? "";
        draft["chair"] = last?.Chair == Side.Worker ? "employer" : "worker";
        draft["recorder"] = last?.Recorder ?? "";
        draft["present"] = string.Join('\n', record.Delegations.SelectMany(d => d.Members).Select(m => m.Name));
    }

    private static void SettleContract(FormDraft draft, PrefillFacts facts)
    {
        draft["contract"] = "1";
        if (facts.Record.Contracts.Count == 1)
        {
            draft.Settle("contract", "1");
        }
    }

    private static void ChooseClause(FormDraft draft, PrefillFacts facts)
    {
        SettleContract(draft, facts);
        var clauses = facts.Record.Contracts.SelectMany(c => c.Clauses).ToList();
        draft.Offer("clause", clauses.Select(ChoiceOf));
        if (clauses.FirstOrDefault(c => c.AgreedText is null) is { } open)
        {
            draft["clause"] = $"{open.Number}";
        }
    }

    private static FieldChoice ChoiceOf(Clause clause) => new(
        $"{clause.Number}",
        new Words(
            $"第{clause.Number}条 {clause.Title}{(clause.AgreedText is null ? "" : "（已一致）")}",
            $"Clause {clause.Number} {clause.Title}{(clause.AgreedText is null ? "" : " (agreed)")}"));

    /// <summary>The term begins where the earlier one ended, or on the first of the coming month, and is of the usual length.</summary>
    private static void CloseDraft(FormDraft draft, PrefillFacts facts)
    {
        var years = facts.Number(Matters.UsualTerm) ?? 1;
        var from = facts.Record.Contracts[0].Term?.From ?? new DateOnly(facts.Today.Year, facts.Today.Month, 1).AddMonths(1);
        draft["from"] = DayText.Iso(from);
        draft["to"] = DayText.Iso(facts.Record.Contracts[0].Term?.To ?? from.AddYears(years).AddDays(-1));
    }
}
