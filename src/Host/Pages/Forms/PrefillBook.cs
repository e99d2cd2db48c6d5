using Host.Pipeline;

namespace Host.Pages.Forms;

/// <summary>Every prefill by its act.</summary>
internal sealed class PrefillBook
{
    private readonly Dictionary<string, Action<FormDraft, PrefillFacts>> byAct = typeof(PrefillBook).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IPrefills)))
        .SelectMany(t => ((IPrefills)Activator.CreateInstance(t)!).ByAct)
        .ToDictionary();

    public IEnumerable<string> Acts => byAct.Keys;

    /// <summary>What stands in an act's form at first.</summary>
    public FormDraft For(ActDeclaration act, PrefillFacts facts)
    {
        var draft = new FormDraft();
        byAct.GetValueOrDefault(act.Name)?.Invoke(draft, facts);
        return draft;
    }
}
