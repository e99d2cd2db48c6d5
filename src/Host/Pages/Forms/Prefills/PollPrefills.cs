using Domain.Congress.Appraisals;
using Domain.Congress.Sessions;
using Host.Persistence;

namespace Host.Pages.Forms.Prefills;

/// <summary>The forms of appraisals and of choices of welfare: last time's sheet, and the lines that a count needs.</summary>
internal sealed class PollPrefills : IPrefills
{
    private const int FewestOptions = 2;

    public IReadOnlyDictionary<string, Action<FormDraft, PrefillFacts>> ByAct { get; } =
        new Dictionary<string, Action<FormDraft, PrefillFacts>>
        {
            ["add-appraisal"] = AddAppraisal,
            ["add-welfare-choice"] = AddChoice,
            ["enter-appraisal-count"] = CountAppraisal,
            ["enter-signed-appraisal"] = CountAppraisal,
            ["enter-ranking-count"] = CountRanking,
            ["enter-signed-ranking"] = CountRanking,
        };

    private static void AddAppraisal(FormDraft draft, PrefillFacts facts)
    {
        var last = facts.Earlier.SelectMany(e => e.Record.Items).FirstOrDefault(i => i is { Stands: true, Appraisal: not null });
        var sheet = last?.Appraisal!.Sheet;
        draft["title"] = last?.Title ?? "民主评议领导人员";
        draft["leaders"] = string.Join('\n', (sheet?.Leaders ?? []).Select(l => l.Name.Length == 0 ? l.Office : $"{l.Office}，{l.Name}"));
        draft["items"] = string.Join('\n', sheet?.Items ?? facts.Practice?.Appraisal.Items ?? []);
        draft["grades"] = string.Join('\n', sheet?.Grades ?? facts.Practice?.Appraisal.Grades ?? []);
        foreach (var (group, row) in (sheet?.Groups ?? facts.Practice?.Appraisal.Groups ?? []).Select((g, i) => (g, i)))
        {
            var path = FormValues.RowPath("groups", row);
            draft[path + ".name"] = group.Name;
            draft[path + ".weight"] = $"{group.Weight}";
        }

        draft.Values.SetAll("readers", (sheet?.Readers ?? [AppraisalReader.Union]).Select(r => StoredName.Of(r)));
    }

    private static void AddChoice(FormDraft draft, PrefillFacts facts)
    {
        for (var row = 0; row < FewestOptions; row++)
        {
            draft[FormValues.RowPath("options", row) + ".title"] = "";
        }
    }

    private static void CountAppraisal(FormDraft draft, PrefillFacts facts)
    {
        if (Open(draft, facts, i => i.Appraisal is not null)?.Appraisal!.Sheet is not { } sheet)
        {
            return;
        }

        var questions = sheet.Questions.Select((q, i) => new FieldChoice($"{i + 1}", new Words(q, q))).ToList();
        var groups = sheet.Groups.Select(g => new FieldChoice(g.Name, new Words(g.Name, g.Name))).ToList();
        var lines = groups.SelectMany(group => questions.Select(question => (group, question)));
        foreach (var ((group, question), row) in lines.Take(FormValues.MostRows).Select((line, i) => (line, i)))
        {
            var path = FormValues.RowPath("lines", row);
            draft.Offer(path + ".group", groups);
            draft.Offer(path + ".question", questions);
            draft[path + ".group"] = group.Value;
            draft[path + ".question"] = question.Value;
        }
    }

    private static void CountRanking(FormDraft draft, PrefillFacts facts)
    {
        if (Open(draft, facts, i => i.Choice is not null)?.Choice is { } choice)
        {
            draft[FormValues.RowPath("bundles", 0) + ".order"] = string.Join('，', Enumerable.Range(1, choice.Options.Count));
            draft["spoilt"] = "0";
        }
    }

    private static SessionItem? Open(FormDraft draft, PrefillFacts facts, Func<SessionItem, bool> wanted)
    {
        var open = facts.Session.Record.Items.Where(i => i.Vote is { AnnouncedAt: null } && wanted(i)).ToList();
        draft.Offer("item", open.Select(i => new FieldChoice($"{i.Number}", new Words($"第{i.Number}项 {i.Title}", $"{i.Number} {i.Title}"))));
        if (open.Count > 0)
        {
            draft["item"] = $"{open[0].Number}";
        }

        return open.FirstOrDefault();
    }
}
