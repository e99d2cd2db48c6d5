using Domain;
using Host.Pages.Forms;

namespace Host.Api.Acts;

/// <summary>One field of an act, as the form asks for it and the request carries it.</summary>
/// <param name="Name">Its name in requests.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Hint">A hint; null where there is none.</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="Required">Whether it must be given.</param>
/// <param name="MaxLength">The most characters; null where there is no bound.</param>
/// <param name="Choices">The values that may be chosen.</param>
/// <param name="Row">The fields of one row; empty where it is no list of rows.</param>
public sealed record FieldAnswer(
    string Name, Words Label, Words? Hint, FieldKind Kind, bool Required, int? MaxLength, IReadOnlyList<FieldChoice> Choices,
    IReadOnlyList<FieldAnswer> Row)
{
    public static FieldAnswer Of(FormField field) => new(
        field.Name, field.Label, field.Hint, field.Kind, field.Required, field.MaxLength, field.Choices,
        [.. field.Row.Select(Of)]);
}
