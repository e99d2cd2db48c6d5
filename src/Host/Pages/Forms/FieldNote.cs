using Domain;

namespace Host.Pages.Forms;

/// <summary>What is wrong with a form: at one field, or with the form as a whole.</summary>
/// <param name="Field">The field's path, such as <c>members[2].name</c>; null for the form as a whole.</param>
/// <param name="Message">What the person reads.</param>
/// <param name="Article">The article, where the law says so.</param>
public sealed record FieldNote(string? Field, Words Message, Citation? Article = null);
