using Domain;

namespace Host.Pages.Forms;

/// <summary>A form before it is shown: what stands in it, what may be chosen, and what is settled already.</summary>
internal sealed class FormDraft
{
    private readonly Dictionary<string, IReadOnlyList<FieldChoice>> options = [];
    private readonly HashSet<string> settled = [];

    public FormValues Values { get; } = new();

    public IReadOnlyDictionary<string, IReadOnlyList<FieldChoice>> Options => options;

    public IReadOnlySet<string> Settled => settled;

    public string this[string path]
    {
        set => Values[path] = value;
    }

    /// <summary>Lets a field choose among these.</summary>
    public void Offer(string path, IEnumerable<FieldChoice> choices) => options[path] = [.. choices];

    /// <summary>Settles a field: it goes along with the form unseen.</summary>
    public void Settle(string path, string value)
    {
        Values[path] = value;
        settled.Add(path);
    }
}
