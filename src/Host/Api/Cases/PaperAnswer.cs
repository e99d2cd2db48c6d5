using Domain;

namespace Host.Api.Cases;

/// <summary>A paper of a case: one that prints as a page, or one that is drafted as a Word file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">Where it is shown as a page, or the Word file is fetched.</param>
/// <param name="Awaits">What must happen before it can be drawn up; null where it can be now.</param>
public sealed record PaperAnswer(string Name, Words Title, string Address, Words? Awaits = null);
