using Host.Documents.Content;

namespace Host.Documents;

/// <summary>One paper that is drafted from a case's record as a Word file.</summary>
/// <param name="Name">As the address names it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Awaits">What must happen before it can be drawn up; null where it can be now.</param>
/// <param name="Draw">Draws it up; called only where it awaits nothing.</param>
internal sealed record CasePaper(string Name, Words Title, Words? Awaits, Func<Document> Draw)
{
    /// <summary>The paper as a page lists it.</summary>
    public PaperLine Line => new(Name, Title, Awaits);
}
