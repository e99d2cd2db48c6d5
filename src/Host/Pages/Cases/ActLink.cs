using Domain;
using Host.Pages.Forms;

namespace Host.Pages.Cases;

/// <summary>A way to an act's form.</summary>
/// <param name="Name">The act's stored name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">Where its form is.</param>
public sealed record ActLink(string Name, Words Title, string Address)
{
    /// <summary>Why it cannot be done yet; empty where it can.</summary>
    public IReadOnlyList<FieldNote> Waiting { get; init; } = [];
}
