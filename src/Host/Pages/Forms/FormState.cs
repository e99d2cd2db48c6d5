using Domain;

namespace Host.Pages.Forms;

/// <summary>A form while it is being filled in: its fields, what stands in them and what is wrong.</summary>
public sealed class FormState(IReadOnlyList<FormField> fields, FormValues values)
{
    public IReadOnlyList<FormField> Fields { get; } = fields;

    public FormValues Values { get; } = values;

    public IReadOnlyList<FieldNote> Notes { get; set; } = [];

    /// <summary>What may be chosen at fields whose choices depend on the case, by path.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FieldChoice>> Options { get; init; } = new Dictionary<string, IReadOnlyList<FieldChoice>>();

    /// <summary>Fields that the page knows and nobody need type, by path.</summary>
    public IReadOnlySet<string> Settled { get; init; } = new HashSet<string>();

    /// <summary>The request's idempotency key: it stays with the form until the act is done.</summary>
    public string Key { get; init; } = "";

    /// <summary>What may be chosen at a field; in a row also what is offered for every row, as <c>coHandlers[].department</c>.</summary>
    public IReadOnlyList<FieldChoice>? OptionsAt(string path) =>
        Options.GetValueOrDefault(path) ?? (path.IndexOf('[', StringComparison.Ordinal) is > 0 and var at
            ? Options.GetValueOrDefault($"{path[..at]}[]{path[(path.IndexOf(']', at) + 1)..]}")
            : null);

    public IEnumerable<FieldNote> At(string path) => Notes.Where(n => n.Field == path);

    /// <summary>What concerns no field that is on the form.</summary>
    public IEnumerable<FieldNote> OfWhole => Notes.Where(n => n.Field is null || !IsShown(n.Field));

    /// <summary>Keeps a file that was received; where only one is asked for, the newer one takes its place.</summary>
    public void AddFile(string path, FileId file, string name)
    {
        var many = Fields.FirstOrDefault(f => f.Name == path)?.Kind == FieldKind.Files;
        Values.SetAll(path, many ? [.. Values.All(path), file.ToString()] : [file.ToString()]);
        Values.SetAll(FieldPaths.FileName(path), many ? [.. Values.All(FieldPaths.FileName(path)), name] : [name]);
    }

    private bool IsShown(string path) => IsShown(Fields, path);

    private bool IsShown(IReadOnlyList<FormField> fields, string path)
    {
        var end = path.IndexOf('[', StringComparison.Ordinal);
        var field = fields.FirstOrDefault(f => f.Name == (end < 0 ? path : path[..end]));
        var dot = path.IndexOf("].", StringComparison.Ordinal);
        return field is not null && field.Kind != FieldKind.Hidden && !Settled.Contains(path) && (end < 0 || (dot > 0 && IsShown(field.Row, path[(dot + 2)..])));
    }
}
