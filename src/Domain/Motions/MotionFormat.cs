using System.Collections;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Domain.Motions;

/// <summary>How a motion's record is stored: JSON, camel case, enum values in kebab case, Chinese as it is.</summary>
/// <remarks>
/// A released format is never changed: a later one gets a higher number and this one stays readable. Properties may be
/// added to it, where a record without them still says the same. Empty lists and what follows from the rest are not stored.
/// </remarks>
public static class MotionFormat
{
    private const int Format = 1;

    private static readonly JsonTypeInfo<StoredMotion> Stored =
        (JsonTypeInfo<StoredMotion>)Options().GetTypeInfo(typeof(StoredMotion));

    /// <summary>The stored form of a record: one line of JSON.</summary>
    /// <param name="record">Any record.</param>
    public static string Write(MotionRecord record) => JsonSerializer.Serialize(new StoredMotion(Format, record), Stored);

    /// <summary>The record of a stored form.</summary>
    /// <param name="stored">What <see cref="Write"/> gave, today or by an earlier program.</param>
    /// <exception cref="JsonException">It is not a stored motion, or of a format that this program does not know.</exception>
    public static MotionRecord Read(string stored)
    {
        var read = JsonSerializer.Deserialize(stored, Stored);
        return read is { Format: Format, Motion: { } record } ? record : throw new JsonException($"Motion format {read?.Format} is not known.");
    }

    private static JsonSerializerOptions Options() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        TypeInfoResolver = MotionFormatContext.Default.WithAddedModifier(LeaveOutEmptyLists),
    };

    /// <summary>Empty lists are left out, and so are lists without a setter, which follow from the rest.</summary>
    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        if (type.Type != typeof(MotionRecord) && type.Type != typeof(HandlingRound))
        {
            return;
        }

        foreach (var property in type.Properties.Where(p => !p.IsRequired))
        {
            var isStored = property.AttributeProvider is PropertyInfo { CanWrite: true };
            property.ShouldSerialize = (_, value) => isStored && value is not (null or ICollection { Count: 0 });
        }
    }
}
