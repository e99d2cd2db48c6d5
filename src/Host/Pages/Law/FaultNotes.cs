using Domain;
using Host.Pages.Forms;

namespace Host.Pages.Law;

/// <summary>Shows the faults of a text at its field, each with its line or path.</summary>
internal static class FaultNotes
{
    public static IReadOnlyList<FieldNote> Of(FaultsException faulty, string field) =>
        [.. faulty.Faults.Select(f => new FieldNote(field, new Words($"{f.Path}：{f.Zh}", $"{f.Path}: {f.Message}")))];
}
