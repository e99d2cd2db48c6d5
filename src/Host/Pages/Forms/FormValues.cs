using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Host.Pages.Forms;

/// <summary>What stands in a form: every entry by its path, such as <c>members[2].name</c>.</summary>
public sealed class FormValues
{
    /// <summary>The most rows that a list may have: beyond it a request is no form of ours.</summary>
    public const int MostRows = 200;

    private readonly Dictionary<string, StringValues> entries = new(StringComparer.Ordinal);

    public FormValues()
    {
    }

    public FormValues(IEnumerable<KeyValuePair<string, StringValues>> posted)
    {
        foreach (var (path, values) in posted)
        {
            entries[path] = values;
        }
    }

    public string this[string path]
    {
        get => entries.TryGetValue(path, out var values) && values.Count > 0 ? values[0] ?? "" : "";
        set => entries[path] = value;
    }

    public bool Has(string path) => entries.ContainsKey(path);

    public IReadOnlyList<string> All(string path) =>
        entries.TryGetValue(path, out var values) ? [.. values.Select(v => v ?? "")] : [];

    public void SetAll(string path, IEnumerable<string> values) => entries[path] = new StringValues([.. values]);

    /// <summary>Rows of a list: one more than the highest number that is used.</summary>
    public int Rows(string path) => entries.Keys.Select(key => NumberIn(key, path)).DefaultIfEmpty(-1).Max() + 1;

    public static string RowPath(string path, int row) => string.Create(CultureInfo.InvariantCulture, $"{path}[{row}]");

    /// <summary>Takes one row out; those behind it move up.</summary>
    public void RemoveRow(string path, int row)
    {
        foreach (var key in entries.Keys.Where(k => NumberIn(k, path) >= row).OrderBy(k => NumberIn(k, path)).ToList())
        {
            var number = NumberIn(key, path);
            entries.Remove(key, out var values);
            if (number > row)
            {
                entries[RowPath(path, number - 1) + key[RowPath(path, number).Length..]] = values;
            }
        }
    }

    private static int NumberIn(string key, string path)
    {
        if (key.Length <= path.Length || key[path.Length] != '[' || !key.StartsWith(path, StringComparison.Ordinal))
        {
            return -1;
        }

        var end = key.IndexOf(']', path.Length);
        return end > 0 && int.TryParse(key.AsSpan(path.Length + 1, end - path.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < MostRows
            ? number
            : -1;
    }
}
