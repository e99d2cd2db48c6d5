using Host.Pipeline;

namespace Host.Pages.Forms;

/// <summary>Every prefill by its act.</summary>
internal sealed class PrefillBook
{
    private readonly Dictionary<string, IPrefill> byAct = typeof(PrefillBook).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IPrefill)))
        .Select(t => (IPrefill)Activator.CreateInstance(t)!)
        .ToDictionary(p => p.Act);

    /// <summary>What stands in an act's form at first.</summary>
    public FormDraft For(ActDeclaration act, PrefillFacts facts)
    {
        var draft = new FormDraft();
        byAct.GetValueOrDefault(act.Name)?.Fill(draft, facts);
        return draft;
    }
}
