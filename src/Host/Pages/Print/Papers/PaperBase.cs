using Domain;
using Host.Pages.Text;
using Microsoft.AspNetCore.Components;

namespace Host.Pages.Print.Papers;

/// <summary>What every paper is given.</summary>
public abstract class PaperBase : ComponentBase
{
    [Parameter, EditorRequired]
    public required PaperFacts Facts { get; set; }

    /// <summary>Names of files; one that this person may not see is left out.</summary>
    protected IEnumerable<string> NamesOf(IEnumerable<FileId> files) =>
        files.Where(Facts.Files.ContainsKey).Select(f => Facts.Files[f]);
}
