using System.ComponentModel.DataAnnotations;
using Host.Pages.Forms;

namespace Host.Tests.Pages;

/// <summary>Something that a person might type at each kind of field.</summary>
internal static class TypedSamples
{
    public static void Fill(FormValues values, IReadOnlyList<FormField> fields, string prefix = "")
    {
        foreach (var field in fields)
        {
            var path = prefix + field.Name;
            switch (field.Kind)
            {
                case FieldKind.Rows:
                    Fill(values, field.Row, FormValues.RowPath(path, 0) + ".");
                    Fill(values, field.Row, FormValues.RowPath(path, 1) + ".");
                    break;
                case FieldKind.Choices:
                    values.SetAll(path, field.Choices.Take(2).Select(c => c.Value));
                    break;
                default:
                    values[path] = Sample(field);
                    break;
            }
        }
    }

    private static string Sample(FormField field) => field.Kind switch
    {
        FieldKind.Number or FieldKind.Numbers => "1",
        FieldKind.Amount => "2",
        FieldKind.Day => "2026-09-15",
        FieldKind.Flag => "true",
        FieldKind.Choice => field.Choices[0].Value,
        FieldKind.Lines => "职工代表一\r\n企业代表一",
        FieldKind.File or FieldKind.Files or FieldKind.Unit or FieldKind.Hidden or FieldKind.Picks => "5f0c0000-0000-0000-0000-000000000001",
        _ => Text(field.Rules),
    };

    private static string Text(IReadOnlyList<ValidationAttribute> rules) =>
        rules.OfType<EmailAddressAttribute>().Any() ? "office@example.org"
        : rules.OfType<RegularExpressionAttribute>().FirstOrDefault() is { } pattern ? (pattern.IsValid("110000") ? "110000" : "office-1")
        : new string('文', Math.Max(2, rules.OfType<StringLengthAttribute>().FirstOrDefault()?.MinimumLength ?? 0));
}
