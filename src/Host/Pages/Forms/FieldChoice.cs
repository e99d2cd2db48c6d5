using Domain;

namespace Host.Pages.Forms;

/// <summary>One value that may be chosen.</summary>
/// <param name="Value">As the request carries it, in kebab case.</param>
/// <param name="Title">As the page shows it.</param>
public sealed record FieldChoice(string Value, Words Title);
