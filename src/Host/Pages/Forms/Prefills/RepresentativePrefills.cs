using Domain;
using Domain.Law;
using Domain.Organisations;
using Host.Pages.Text;

namespace Host.Pages.Forms.Prefills;

/// <summary>The lists of representatives: as many lines as the other side has, or as the law asks for.</summary>
internal sealed class RepresentativePrefills : IPrefills
{
    private const int FewestByLaw = 3;

    public IReadOnlyDictionary<string, Action<FormDraft, PrefillFacts>> ByAct { get; } =
        new Dictionary<string, Action<FormDraft, PrefillFacts>>
        {
            ["appoint-worker-representatives"] = Appoint,
            ["appoint-employer-representatives"] = Appoint,
            ["reappoint-worker-representatives"] = Reappoint,
            ["reappoint-employer-representatives"] = Reappoint,
            ["publish-representatives"] = (draft, facts) => draft["publishedOn"] = DayText.Iso(facts.Today),
            ["replace-representative"] = Replace,
        };

    private static Side OwnSide(PrefillFacts facts) => facts.Office.Office == Office.UnionOfficer ? Side.Worker : Side.Employer;

    private static void Appoint(FormDraft draft, PrefillFacts facts)
    {
        var own = OwnSide(facts);
        var other = facts.Record.Delegations.LastOrDefault(d => d.Side != own);
        var count = other?.Members.Count ?? facts.Number(Matters.RepresentativesMin) ?? FewestByLaw;
        for (var row = 0; row < count; row++)
        {
            draft[FormValues.RowPath("members", row) + ".name"] = "";
        }

        draft["members[0].post"] = facts.Office.Title;
        draft["members[0].isChief"] = "true";
    }

    /// <summary>The list as it stands, to be mended.</summary>
    private static void Reappoint(FormDraft draft, PrefillFacts facts)
    {
        foreach (var (row, member) in (facts.Record.Delegations.LastOrDefault(d => d.Side == OwnSide(facts))?.Members ?? []).Index())
        {
            var path = FormValues.RowPath("members", row);
            draft[path + ".name"] = member.Name;
            draft[path + ".post"] = member.Post;
            Tick(draft, path + ".isChief", member.IsChief);
            Tick(draft, path + ".isExternal", member.IsExternal);
            Tick(draft, path + ".isWoman", member.IsWoman);
            Tick(draft, path + ".hasWrittenMandate", member.HasWrittenMandate);
        }
    }

    private static void Tick(FormDraft draft, string path, bool ticked)
    {
        if (ticked)
        {
            draft[path] = "true";
        }
    }

    private static void Replace(FormDraft draft, PrefillFacts facts)
    {
        var own = facts.Record.Delegations.LastOrDefault(d => d.Side == OwnSide(facts));
        draft.Offer("leaving", own?.Members.Select(m => new FieldChoice(m.Name, new Words(m.Name, m.Name))) ?? []);
        draft["vacantSince"] = DayText.Iso(facts.Today);
    }
}
