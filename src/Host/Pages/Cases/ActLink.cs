using Domain;

namespace Host.Pages.Cases;

/// <summary>A way to an act's form.</summary>
public sealed record ActLink(string Name, Words Title, string Address);
