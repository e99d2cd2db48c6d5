using System.Text.Json;
using Domain.Filing;
using Domain.Law;
using Host.Pages.Text;

namespace Host.Pages.Forms.Prefills;

/// <summary>The packet, its receipt and the review opinion.</summary>
internal sealed class FilingPrefills : IPrefills
{
    public IReadOnlyDictionary<string, Action<FormDraft, PrefillFacts>> ByAct { get; } =
        new Dictionary<string, Action<FormDraft, PrefillFacts>>
        {
            ["submit-packet"] = Submit,
            ["register-receipt"] = (draft, facts) => draft["receivedOn"] = DayText.Iso(facts.Today),
            ["raise-objection"] = Opinion,
            ["clear-agreement"] = Clear,
        };

    private static void Submit(FormDraft draft, PrefillFacts facts)
    {
        draft["copies"] = $"{facts.Number(Matters.FilingCopies)}";
        draft.Values.SetAll("contents", facts.Whole.PapersNeeded(facts.Today).Append(PacketPaper.VoteProof).Select(p => JsonNamingPolicy.KebabCaseLower.ConvertName($"{p}")));
    }

    private static void Clear(FormDraft draft, PrefillFacts facts)
    {
        Opinion(draft, facts);
        draft["opinion"] = "经审查，双方主体资格、协商程序和协议内容符合国家有关规定，没有异议。";
    }

    private static void Opinion(FormDraft draft, PrefillFacts facts)
    {
        draft["partiesAndAddresses"] = string.Join('\n', facts.Record.Parties.Select(p => AddressOf(p.Name, facts.Units.FirstOrDefault(u => u.Unit == p.Unit))));
        draft["sealedBy"] = facts.NameOf(facts.Record.Authority);
    }

    private static string AddressOf(string name, UnitAddress? unit) =>
        unit is { Address.Length: > 0 } ? $"{name}，{unit.Address}" : name;
}
