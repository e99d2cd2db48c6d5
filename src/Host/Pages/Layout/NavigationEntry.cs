using Domain;

namespace Host.Pages.Layout;

/// <summary>One entry of the main navigation.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Sections">The beginnings of the addresses of every page that it stands for; none where it is one page alone.</param>
internal sealed record NavigationEntry(string Address, Words Title, params IReadOnlyList<string> Sections);
