using System.Globalization;
using System.Text.Json.Nodes;
using Host.Pages.Text;

namespace Host.Pages.Forms;

/// <summary>Reads one typed entry as its field's value. Full-width digits and Chinese dates are understood.</summary>
internal static class TypedValue
{
    private static readonly string[] DayFormats = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    private const NumberStyles Whole = NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands;

    public static bool TryRead(FormField field, string typed, out object? value)
    {
        var text = HalfWidth(typed);
        value = field.Kind switch
        {
            FieldKind.Number when field.ValueType == typeof(long) => long.TryParse(text, Whole, CultureInfo.InvariantCulture, out var number) ? number : null,
            FieldKind.Number => int.TryParse(text, Whole, CultureInfo.InvariantCulture, out var number) ? number : null,
            FieldKind.Amount => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount : null,
            FieldKind.Day => DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            FieldKind.Choice => field.Choices.FirstOrDefault(c => c.Value == typed)?.Value,
            FieldKind.File or FieldKind.Hidden or FieldKind.Unit => Guid.TryParse(typed, out var id) ? id : null,
            _ => null,
        };
        return value is not null;
    }

    public static JsonValue ToJson(object value) => value switch
    {
        DateOnly day => JsonValue.Create(DayText.Iso(day)),
        Guid id => JsonValue.Create(id.ToString("D")),
        string text => JsonValue.Create(text),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        decimal amount => JsonValue.Create(amount),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>The text with full-width digits made plain ones.</summary>
    public static string HalfWidth(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            span[i] = source[i] is >= '０' and <= '９' ? (char)(source[i] - '０' + '0') : source[i];
        }
    });
}
