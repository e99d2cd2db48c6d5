using Domain;

namespace Host.Pages.Layout;

/// <summary>One entry of the main navigation.</summary>
internal sealed record NavigationEntry(string Address, Words Title);
