using Domain;

namespace Host.Pages.Forms.Prefills;

/// <summary>The forms of a letter: departments, leaders and prizes are chosen.</summary>
internal sealed class LetterPrefills : IPrefills
{
    public IReadOnlyDictionary<string, Action<FormDraft, PrefillFacts>> ByAct { get; } =
        new Dictionary<string, Action<FormDraft, PrefillFacts>>
        {
            ["assign-letter"] = Assign,
            ["answer-letter"] = (draft, facts) => draft["number"] = $"{facts.Letter.Record.Number.TrimEnd('号')}号答复",
            ["answer-motion-request"] = (draft, _) => draft["agrees"] = "true",
            ["award-prize"] = (draft, facts) => draft.Offer("prize", facts.Prizes.Select(name => new FieldChoice(name, new Words(name, name)))),
        };

    private static void Assign(FormDraft draft, PrefillFacts facts)
    {
        Offer(draft, "department", facts.Choices.Departments);
        Offer(draft, "leader", facts.Choices.Leaders);
        var wished = facts.Letter.Record.Text.AddressedTo;
        if (wished.Length > 0 && facts.Choices.Leaders.FirstOrDefault(choice => choice.Value == wished) is { } leader)
        {
            draft["leader"] = leader.Value;
        }
        else if (facts.Choices.Departments.FirstOrDefault(choice => choice.Value == wished) is { } department)
        {
            draft["department"] = department.Value;
        }
    }

    private static void Offer(FormDraft draft, string path, IReadOnlyList<FieldChoice> names)
    {
        if (names.Count > 0)
        {
            draft.Offer(path, names);
        }
    }
}
