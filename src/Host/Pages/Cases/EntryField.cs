using Domain;

namespace Host.Pages.Cases;

/// <summary>One value that an act recorded.</summary>
public sealed record EntryField(Words Label, string Value);
