using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Domain.Bargaining;

/// <summary>How a case's record is stored: JSON, camel case, enum values in kebab case, Chinese as it is.</summary>
/// <remarks>A released format is never changed: a later one gets a higher number and this one stays readable.</remarks>
public static class CaseFormat
{
    private const int Format = 1;

    private static readonly CaseFormatContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    });

    /// <summary>The stored form of a record.</summary>
    public static string Write(CaseRecord record) =>
        JsonSerializer.Serialize(new StoredCase(Format, record), Context.StoredCase);

    /// <summary>The record of a stored form.</summary>
    /// <exception cref="JsonException">It is not a stored case, or of a format that this program does not know.</exception>
    public static CaseRecord Read(string stored)
    {
        var read = JsonSerializer.Deserialize(stored, Context.StoredCase);
        return read is { Format: Format } ? read.Case : throw new JsonException($"Case format {read?.Format} is not known.");
    }
}
